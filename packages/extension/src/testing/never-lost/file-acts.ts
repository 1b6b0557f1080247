import type { ImportSource } from "../../archive-worker/archive-calls.ts";
import type { ImportChoice } from "../../model/import-choice.ts";
import type { Note } from "../../model/note.ts";
import { fileWords } from "../../surface/file-words.ts";
import type { ActOf } from "./acts.ts";
import { fileFromElsewhere } from "./file-from-elsewhere.ts";
import { type Life, notesOf, oneOf } from "./life.ts";
import type { Machine } from "./machine.ts";

const ALL_CHANGED = { documents: [], isEverywhere: true };

export async function exportAll({ machine, files }: Life) {
  const order = { format: "json", choice: "all", words: fileWords(), ownTerms: [] } as const;
  const file = await machine.archive.exportNotes(order);
  if (file.ok) files.push(await file.value.content.text());
  return file;
}

/** The reader goes back to a backup. */
export async function goBack(life: Life, { which, choice }: ActOf<"goBack">) {
  const listed = await life.machine.archive.backups({});
  const backup = listed.ok ? oneOf(listed.value, which) : undefined;
  return backup && importFrom(life, { kind: "backup", id: backup.id }, choice);
}

/** The reader takes in a file that comes from another browser. */
export async function takeIn(life: Life, act: ActOf<"takeIn">) {
  const file = oneOf(life.files, act.which);
  if (file === undefined) return undefined;
  const words = await fileFromElsewhere(file, act, life.machine);
  return importFrom(life, { kind: "file", name: "kantlijn.json", file: new Blob([words]) }, act.choice);
}

export async function undoImport({ machine, imports, asked }: Life, { which }: ActOf<"undoImport">) {
  const step = oneOf(imports, which);
  if (step === undefined) return undefined;
  asked.isUndone = true;
  const undone = await machine.archive.undoImport({ undoId: step.id });
  machine.answers["notes/announce"](ALL_CHANGED);
  return undone;
}

async function importFrom(life: Life, source: ImportSource, choice: ImportChoice) {
  const { machine, asked, cameIn, imports, step } = life;
  const preview = await machine.archive.previewImport({ source });
  if (!preview.ok) {
    if (!MAY_BE_TOLD.has(preview.error.kind)) throw new Error(`a good file is ${preview.error.kind}`);
    return preview;
  }
  const texts = await textsIn(source, machine);
  const there = new Set((await notesOf(life)).map(({ id }) => id));
  const done = await machine.archive.applyImport({ previewId: preview.value.id, choice, ownTerms: [] });
  // The library tells the background, which counts anew.
  machine.answers["notes/announce"](ALL_CHANGED);
  if (!done.ok) return done;
  imports.push(done.value);
  if (choice.removed === "bring-back" && choice.older === "replace") asked.taken.push(...texts);
  for (const { id } of await notesOf(life)) if (!there.has(id)) cameIn.set(id, step);
  return done;
}

/** What may be in the way of a file in which nothing is wrong. A backup may have left meanwhile. */
const MAY_BE_TOLD: ReadonlySet<string> = new Set(["store", "no-backup"]);

/** The words of every note in a file of ours; none where it cannot be read now. */
async function textsIn(source: ImportSource, { archive }: Machine): Promise<readonly string[]> {
  const backup = source.kind === "backup" ? await archive.backupFile({ id: source.id }) : undefined;
  const content = source.kind === "file" ? source.file : backup?.ok === true ? backup.value.content : undefined;
  if (content === undefined) return [];
  const { notes }: { readonly notes: readonly Note[] } = JSON.parse(await content.text());
  return notes.map(({ body }) => body);
}
