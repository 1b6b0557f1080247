import { laterThan } from "../../model/later-than.ts";
import type { KeptNote, NoteSave } from "../../model/note-save.ts";
import type { Result } from "../../model/result.ts";
import type { StoreTrouble } from "../../model/store-trouble.ts";
import { partSave } from "../../ui/note/editor/part-save.ts";
import { aNote, KAMERBRIEF } from "../notes.ts";
import type { ActOf } from "./acts.ts";
import { newWords, saveOf, written } from "./editors.ts";
import { type Life, notesOf, oneOf } from "./life.ts";
import { lookAtDisk } from "./on-disk.ts";

const TARGETS = [
  {},
  { target: { kind: "document" } },
  { target: { kind: "term", id: "organisatie/frontex", name: "Frontex" } },
] as const;
const ADDRESSES = [KAMERBRIEF.key, "https://zoek.officielebekendmakingen.nl/kst-32317-788.html"];

/** A window opens a note that is kept. */
export async function open(life: Life, { window, which }: ActOf<"open">): Promise<undefined> {
  const found = oneOf(await notesOf(life), which);
  if (found === undefined) return;
  const { removedAt: _, ...note } = found;
  life.editors[window] = { note, writer: life.machine.newId(), base: note.modified };
}

/** A window begins a note, or goes on with one that another window has begun. */
export async function begin({ editors, machine }: Life, act: ActOf<"begin">): Promise<undefined> {
  const shared = act.isShared ? editors.find((editor) => editor !== undefined) : undefined;
  const writer = machine.newId();
  if (shared !== undefined) {
    editors[act.window] = { ...shared, writer };
    return;
  }
  const url = oneOf(ADDRESSES, act.window) ?? KAMERBRIEF.url;
  const now = machine.clock.now().toISOString();
  const special = { ...TARGETS[act.target], id: machine.newId(), document: { ...KAMERBRIEF, key: url, url } };
  editors[act.window] = { note: aNote({ ...special, body: newWords(4), created: now, modified: now }), writer };
}

/** A window writes and saves. What comes of the save it may never hear. */
export async function write(life: Life, { window, stroke, fate }: ActOf<"write">): Promise<undefined> {
  const { editors, machine, sent } = life;
  const editor = editors[window];
  if (editor === undefined) return;
  const next = written(editor, stroke, machine.clock.now());
  editors[window] = next;
  const save = saveOf(next);
  sent.push(save);
  if (fate === "lost") return;
  const answer = await deliver(life, save);
  if (fate === "answer lost" || editors[window] !== next) return;
  if (answer.ok) editors[window] = { ...next, base: save.note.modified };
  else if (answer.error.kind === "conflict") {
    const { note, writer } = partSave(save, machine.newId);
    editors[window] = { note, writer };
    sent.push({ note, writer });
    await deliver(life, { note, writer });
  }
}

/** A message comes again, or late. */
export async function repeat(life: Life, { which }: ActOf<"repeat">): Promise<undefined> {
  const save = oneOf(life.sent, which);
  if (save !== undefined) await deliver(life, save);
}

/** An earlier version of a note is put back, as `rewrite` does it. */
export async function putBack(life: Life, { which, version }: ActOf<"putBack">) {
  const { machine } = life;
  const { notes, versions } = await lookAtDisk(machine.rows);
  const found = oneOf([...notes.values()], which);
  const before = oneOf(
    versions.filter(({ id }) => id === found?.id),
    version,
  );
  if (found === undefined || before === undefined) return undefined;
  const { removedAt: _, ...seen } = found;
  const modified = laterThan(seen.modified, machine.clock.now().toISOString());
  return deliver(life, {
    note: { ...seen, body: before.body, modified },
    writer: machine.newId(),
    base: seen.modified,
  });
}

/** The store gets a save, and is held to its answer. */
async function deliver({ machine, promises, step }: Life, save: NoteSave): Promise<Result<KeptNote, StoreTrouble>> {
  const answer = await machine.answers["notes/save"](save);
  if (answer.ok) promises.keep(save, step);
  return answer;
}
