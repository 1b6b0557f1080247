import type { ArchiveFile } from "../archive/file-text.ts";
import { letCollect } from "../archive/let-collect.ts";
import { caught, halt, type Watched } from "../archive/trouble.ts";
import { type ArchiveContents, writeArchive } from "../archive/write-archive.ts";
import type { ArchiveTrouble } from "../model/archive-trouble.ts";
import type { BackupReason } from "../model/backup-reason.ts";
import type { Result } from "../model/result.ts";
import type { StoreMark } from "../notes/database/note-rows.ts";
import { troubleOf } from "../notes/database/trouble-of.ts";
import type { BackupDatabase } from "./backup-database.ts";
import { compressed, decompressed } from "./gzip.ts";
import { KEPT, type Snapshot } from "./snapshot.ts";
import { sumOfTerms } from "./sum-of-terms.ts";

/** Answers of the backups: what was asked, or why not. */
type Answered<T> = Promise<Result<T, ArchiveTrouble>>;

/** The snapshots of the notes, inside the extension. */
export interface Backups {
  /** Takes a snapshot. Older ones of its kind leave only when it is whole. */
  take(reason: BackupReason, contents: ArchiveContents, mark?: StoreMark, watched?: Watched): Answered<Snapshot>;
  /** Those that are whole, newest first. */
  list(): Answered<readonly Snapshot[]>;
  /** A snapshot as an archive, which is restored as any file is taken in. */
  file(id: string): Answered<ArchiveFile>;
  close(): void;
}

export interface BackupParts {
  readonly database: BackupDatabase;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Version of the extension. */
  readonly app: string;
}

/** A snapshot that is still not whole after this many milliseconds never will be. */
const ABANDONED_AFTER = 60 * 60 * 1_000;
/** Compressed bytes in a row of their own. */
const PIECE = 256 * 1_024;

export function createBackups({ database, now, newId, app }: BackupParts): Backups {
  return {
    take: (reason, contents, mark, watched = {}) =>
      answered(async () => {
        const begun = { id: newId(), reason, createdAt: now().toISOString() };
        const ownTerms = await sumOfTerms(contents.ownTerms ?? []);
        const known = { ...(mark !== undefined && { mark }), ...(ownTerms !== undefined && { ownTerms }) };
        const draft = { ...begun, notes: 0, size: 0, stored: 0, ...known };
        await orFull(database);
        await database.snapshots.put({ ...draft, isWhole: false });
        const written = await writePieces(
          database,
          begun.id,
          writeArchive(counting(contents, draft), { ...begun, app }, watched),
        );
        const snapshot: Snapshot = { ...draft, ...written };
        await database.snapshots.put({ ...snapshot, isWhole: true });
        await prune(database, reason, now());
        return snapshot;
      }),
    list: () => answered(async () => (await wholeOnes(database)).map(({ isWhole: _, ...snapshot }) => snapshot)),
    file: (id) =>
      answered(async () => {
        const row = await database.snapshots.get(id);
        if (row?.isWhole !== true) return halt({ kind: "no-backup" });
        return { size: row.size, bytes: () => wholeBytes(decompressed(piecesOf(database, id))) };
      }),
    close: () => database.close(),
  };
}

/** When the newest snapshot was taken, ISO 8601; nothing where there is none, or none can be read. */
export async function lastBackup(backups: Backups): Promise<string | undefined> {
  const listed = await backups.list();
  return listed.ok ? listed.value[0]?.createdAt : undefined;
}

/** The contents, counted while they pass. */
function counting(contents: ArchiveContents, counted: { notes: number }): ArchiveContents {
  const count = async function* () {
    for await (const piece of contents.notes) {
      counted.notes += piece.length;
      yield piece;
    }
  };
  return { ...contents, notes: count() };
}

/** Writes a text compressed, in rows of some size; answers how many bytes it was, and is. */
async function writePieces(
  database: BackupDatabase,
  snapshotId: string,
  text: AsyncIterable<string>,
): Promise<Pick<Snapshot, "size" | "stored">> {
  let [size, stored, at, length] = [0, 0, 0, 0];
  let waiting: Uint8Array[] = [];
  const encoder = new TextEncoder();
  const encoded = async function* () {
    for await (const part of text) {
      const bytes = encoder.encode(part);
      size += bytes.length;
      letCollect(bytes.length);
      yield bytes;
    }
  };
  const writeWaiting = async () => {
    await orFull(database);
    await database.pieces.put({ snapshotId, at, bytes: joined(waiting, length) });
    [at, length, waiting] = [at + 1, 0, []];
  };
  for await (const bytes of compressed(encoded())) {
    waiting.push(bytes);
    length += bytes.length;
    stored += bytes.length;
    if (length >= PIECE) await writeWaiting();
  }
  if (length > 0) await writeWaiting();
  return { size, stored };
}

/** Halts where nothing may be written. */
async function orFull(database: BackupDatabase): Promise<void> {
  if (!(await database.isReady())) halt({ kind: "store", trouble: { kind: "full" } });
}

/** A piece that is gone, or no longer what was compressed, ends the reading of it. */
async function* wholeBytes(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  try {
    yield* source;
  } catch {
    halt({ kind: "damaged", why: "piece-missing" });
  }
}

async function* piecesOf(database: BackupDatabase, id: string): AsyncGenerator<Uint8Array, void> {
  for (let at = 0; ; at += 1) {
    const piece = await database.pieces.get([id, at]);
    if (piece === undefined) return;
    yield piece.bytes;
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

async function wholeOnes({ snapshots }: BackupDatabase) {
  return (await snapshots.orderBy("createdAt").reverse().toArray()).filter(({ isWhole }) => isWhole);
}

/** Lets the oldest of a kind go, those of a clock that was ahead before all others, and what was begun and never ended. */
async function prune(database: BackupDatabase, reason: BackupReason, now: Date): Promise<void> {
  const ofKind = (await wholeOnes(database)).filter((one) => one.reason === reason);
  const isAhead = ({ createdAt }: Snapshot) => createdAt > now.toISOString();
  const old = [...ofKind.filter((one) => !isAhead(one)), ...ofKind.filter(isAhead)].slice(KEPT[reason]);
  const before = new Date(now.getTime() - ABANDONED_AFTER).toISOString();
  const abandoned = await database.snapshots
    .filter(({ isWhole, createdAt }) => !isWhole && createdAt < before)
    .toArray();
  for (const { id } of [...old, ...abandoned]) {
    await database.transaction("rw", database.snapshots, database.pieces, async () => {
      await database.snapshots.delete(id);
      await database.pieces.where("snapshotId").equals(id).delete();
    });
  }
}

/** Errors of the database are answers; those of ours that halt are too. */
async function answered<T>(work: () => Promise<T>): Answered<T> {
  try {
    return await caught(work);
  } catch (error) {
    return { ok: false, error: { kind: "store", trouble: troubleOf(error) } };
  }
}
