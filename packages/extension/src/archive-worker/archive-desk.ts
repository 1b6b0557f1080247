import { type ArchiveFile, fileOf } from "../archive/file-text.ts";
import { type PreparedImport, prepareImport } from "../archive/preview.ts";
import { caught, halt, orHalt, type Watched } from "../archive/trouble.ts";
import { applyImport } from "../backup/apply-import.ts";
import { allOf } from "../backup/archive-contents.ts";
import type { Backups } from "../backup/backups.ts";
import { makeFile } from "../backup/made-file.ts";
import type { Snapshot } from "../backup/snapshot.ts";
import { undoImport } from "../backup/undo-import.ts";
import type { BackupReason } from "../model/backup-reason.ts";
import type { KeptTerm } from "../model/kept-term.ts";
import type { NoteRows, StoreMark } from "../notes/database/note-rows.ts";
import type { ArchiveDesk, ImportSource, Outcome } from "./archive-calls.ts";
import { exportNotes, printNotes } from "./export-notes.ts";
import { fileName, keptAWhile } from "./file-parts.ts";

export interface ArchiveParts {
  readonly rows: NoteRows;
  readonly backups: Backups;
  readonly documentKey: (address: string) => string;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Version of the extension. */
  readonly app: string;
}

/** A file that was previewed, and what to call it. */
interface Previewed {
  readonly id: string;
  readonly prepared: PreparedImport;
  readonly label: string;
  readonly reason: BackupReason;
}

/** Does what the page asks, on the store and the backups; it holds the file that was previewed last until that is applied. */
export function createArchiveDesk(parts: ArchiveParts): ArchiveDesk {
  const { rows, backups, documentKey, now } = parts;
  let previewed: Previewed | undefined;

  const takeBackup = async (
    reason: BackupReason,
    mark: StoreMark,
    ownTerms: readonly KeptTerm[],
    watched?: Watched,
  ) => {
    const taken = await backups.take(reason, await allOf(rows, ownTerms), mark, { signal: watched?.signal });
    return taken.ok ? taken.value : halt(taken.error);
  };
  return {
    ...waysOut(parts),
    previewImport: ({ source }, watched) =>
      caught(async () => {
        previewed = undefined;
        const { file, label, reason } = await open(source, backups);
        const prepared = await prepareImport(file, rows, { documentKey, ...watched });
        const id = parts.newId();
        previewed = { id, prepared, label, reason };
        return { ...prepared.preview, id };
      }),
    applyImport: async ({ previewId, choice, ownTerms }, watched): Outcome<"applyImport"> => {
      const applying = previewed;
      if (applying?.id !== previewId) return { ok: false, error: { kind: "changed-meanwhile" } };
      const copied = await caught(async () => {
        const mark = orHalt(await rows.mark());
        // A copy of nothing would push out one that holds notes.
        return mark.count === 0 ? undefined : takeBackup(applying.reason, mark, ownTerms, watched);
      });
      if (!copied.ok) return copied;
      const name = { id: parts.newId(), at: now().toISOString(), label: applying.label };
      const outcome = await applyImport(rows, applying.prepared, choice, { ...watched, name });
      if (outcome.ok) previewed = undefined;
      return outcome;
    },
    undoSteps: () => caught(async () => orHalt(await rows.undoSteps())),
    undoImport: ({ undoId }, watched) => undoImport(rows, undoId, { ...watched, now: now() }),
    takeBackup: ({ ownTerms }, watched) =>
      caught(async () => takeBackup("by-hand", orHalt(await rows.mark()), ownTerms, watched)),
    dropImport: ({ previewId }) =>
      caught(async () => {
        if (previewed?.id === previewId) previewed = undefined;
      }),
  };
}

function waysOut(parts: ArchiveParts) {
  const { backups } = parts;
  return {
    exportNotes: (order, watched) => caught(() => exportNotes(parts, order, watched)),
    printNotes: (order, watched) => caught(() => printNotes(parts, order, watched)),
    backups: () => backups.list(),
    backupFile: ({ id }) =>
      caught(async () => {
        const [file, taken] = await backupOf(id, backups);
        const content = keptAWhile(await makeFile(file.bytes(), "application/json"));
        return { name: fileName(new Date(taken.createdAt), ".json"), content, count: taken.notes };
      }),
  } satisfies Partial<ArchiveDesk>;
}

async function open(source: ImportSource, backups: Backups) {
  if (source.kind === "file") {
    return { file: fileOf(source.file), label: source.name, reason: "before-import" as const };
  }
  const [file, { createdAt }] = await backupOf(source.id, backups);
  return { file, label: createdAt, reason: "before-restore" as const };
}

async function backupOf(id: string, backups: Backups): Promise<readonly [ArchiveFile, Snapshot]> {
  const [file, list] = [await backups.file(id), await backups.list()];
  if (!file.ok) return halt(file.error);
  if (!list.ok) return halt(list.error);
  const taken = list.value.find((one) => one.id === id);
  return taken === undefined ? halt({ kind: "no-backup" }) : [file.value, taken];
}
