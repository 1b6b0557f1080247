import { caught, orHalt } from "../archive/trouble.ts";
import type { ArchiveTrouble } from "../model/archive-trouble.ts";
import type { KeptTerm } from "../model/kept-term.ts";
import type { Result } from "../model/result.ts";
import { storeFailureOf } from "../model/store-failure.ts";
import type { NoteRows, StoreMark } from "../notes/database/note-rows.ts";
import type { BackupTroubleSetting } from "../settings/backup-trouble.ts";
import { allOf } from "./archive-contents.ts";
import type { Backups } from "./backups.ts";
import type { Snapshot } from "./snapshot.ts";
import { sumOfTerms } from "./sum-of-terms.ts";

const DAY = 24 * 60 * 60 * 1_000;

/**
 * Takes the snapshot of the day where there is none of the last 24 hours and notes or own terms were written since; answers
 * it, or nothing where none was needed. Own terms that are out of reach (undefined) count as unchanged.
 */
export async function dailyBackup(
  rows: NoteRows,
  backups: Backups,
  now: Date,
  ownTerms: readonly KeptTerm[] | undefined,
): Promise<Result<Snapshot | undefined, ArchiveTrouble>> {
  const listed = await backups.list();
  if (!listed.ok) return listed;
  // One that is dated later was taken on a clock that was ahead, and tells nothing of today.
  const last = listed.value.find(({ reason, createdAt }) => reason === "daily" && createdAt <= now.toISOString());
  if (last !== undefined && now.getTime() - Date.parse(last.createdAt) < DAY) return { ok: true, value: undefined };
  const marked = await caught(async () => orHalt(await rows.mark()));
  if (!marked.ok) return marked;
  // An empty store after notes were lost must not push out the snapshots that still have them.
  const wouldPushOut = marked.value.count === 0 && listed.value.some(({ notes }) => notes > 0);
  const isNothing = marked.value.count === 0 && (ownTerms ?? []).length === 0;
  if (wouldPushOut || isNothing || (await isUnchanged(marked.value, ownTerms, last, now)))
    return { ok: true, value: undefined };
  const contents = await caught(() => allOf(rows, ownTerms ?? []));
  return contents.ok ? backups.take("daily", contents.value, marked.value) : contents;
}

/** Remembers since when snapshots fail, for the reader to be told; one that is made again, or not needed, ends that. */
export async function rememberOutcome(
  outcome: Result<Snapshot | undefined, ArchiveTrouble>,
  trouble: Pick<BackupTroubleSetting, "read" | "write">,
  now: Date,
): Promise<void> {
  const before = await trouble.read();
  if (!outcome.ok) {
    const { error } = outcome;
    const why = error.kind === "store" ? { why: storeFailureOf(error.trouble) } : {};
    await trouble.write({ since: before?.since ?? now.toISOString(), ...why });
  } else if (before !== undefined) await trouble.write(undefined);
}

async function isUnchanged(
  mark: StoreMark,
  ownTerms: readonly KeptTerm[] | undefined,
  last: Snapshot | undefined,
  now: Date,
): Promise<boolean> {
  if (last === undefined || !areNotesUnchanged(mark, last.mark, now)) return false;
  return ownTerms === undefined || (await sumOfTerms(ownTerms)) === last.ownTerms;
}

/** Where a note is dated later than today, by a clock that was ahead, what is written now does not show in the newest date. */
function areNotesUnchanged(one: StoreMark, other: StoreMark | undefined, now: Date): boolean {
  const today = now.toISOString();
  return (
    one.modified <= today &&
    one.removed <= today &&
    one.count === other?.count &&
    one.inTrash === other.inTrash &&
    one.modified === other.modified &&
    one.removed === other.removed
  );
}
