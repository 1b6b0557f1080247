import type { FileSchedule, LastFile } from "../settings/backup-file.ts";
import type { KeptChoice } from "../settings/kept-choice.ts";

/** What writing a file on a schedule works with. */
export interface ScheduledFile {
  readonly schedule: Pick<KeptChoice<FileSchedule>, "read">;
  readonly last: Pick<KeptChoice<LastFile | undefined>, "read" | "write">;
  readonly now: () => Date;
  /** Writes all notes to a file of this name; false where the browser did not. */
  readonly write: (name: string) => Promise<boolean>;
}

const DAY = 24 * 60 * 60 * 1_000;
const EVERY: Readonly<Record<Exclude<FileSchedule, "never">, number>> = { daily: DAY, weekly: 7 * DAY };

/** Writes the file where it is time to, and keeps how that went, for the reader to see; what failed is tried again. */
export async function writeScheduledFile({ schedule, last, now, write }: ScheduledFile): Promise<void> {
  const every = await schedule.read();
  if (every === "never") return;
  const before = await last.read();
  const at = now().toISOString();
  // A file that is dated later was written on a clock that was ahead.
  const isOfLate = before !== undefined && before.at <= at && Date.parse(at) - Date.parse(before.at) < EVERY[every];
  if (isOfLate && before.isDone) return;
  const isDone = await write(`kantlijn-${at.slice(0, 10)}.json`).catch(() => false);
  await last.write({ at, isDone });
}
