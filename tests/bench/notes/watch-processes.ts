import { readdirSync, readFileSync } from "node:fs";
import type { Reader } from "../../support/reader.ts";

/** What the processes of a browser take together. */
interface Taken {
  /** Megabytes of the machine's memory that the processes of pages have, and all that they start. */
  readonly pages: number;
  /** Megabytes that the browser's first process has: it keeps the database, and files that are not saved yet. */
  readonly browser: number;
  /** Milliseconds of work done since they started. */
  readonly work: number;
}

/** How often memory is looked at, in milliseconds: a look takes some twenty of them. */
const EACH = 200;

/** The kernel counts work in ticks. */
const TICK_MS = 10;

/** Places of the fields after the name of a process in its `stat`. */
const [GROUP, USER, SYSTEM] = [2, 11, 12];

/** Megabytes by which processes grew. */
export interface Growth {
  readonly pages: number;
  readonly browser: number;
}

/** Does work, and tells by how much the processes of a browser grew at most; nothing on a system that does not tell. */
export async function growthDuring(reader: Reader, work: () => Promise<void>): Promise<Growth | undefined> {
  const before = takenBy(reader);
  let [pages, browser] = [0, 0];
  const timer = setInterval(() => {
    const now = takenBy(reader);
    if (before === undefined || now === undefined) return;
    pages = Math.max(pages, now.pages - before.pages);
    browser = Math.max(browser, now.browser - before.browser);
  }, EACH);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  return before && { pages, browser };
}

/** Milliseconds that the processors work for the browser meanwhile, also where others keep them busy. */
export async function workDuring(reader: Reader, work: () => Promise<void>): Promise<number | undefined> {
  const before = takenBy(reader)?.work;
  await work();
  const after = takenBy(reader)?.work;
  return before === undefined || after === undefined ? undefined : after - before;
}

/** Only Linux tells this as files. */
function takenBy({ processGroup }: Reader): Taken | undefined {
  if (process.platform !== "linux" || processGroup === undefined) return undefined;
  let [pages, browser, work] = [0, 0, 0];
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    const fields = fieldsOf(pid);
    if (Number(fields[GROUP]) !== processGroup) continue;
    if (Number(pid) === processGroup) browser += megabytesOf(pid);
    else pages += megabytesOf(pid);
    work += (Number(fields[USER]) + Number(fields[SYSTEM])) * TICK_MS;
  }
  return { pages, browser, work };
}

/**
 * What is shared counts for its share: browsers begin processes as copies of others, which share all memory at first.
 * Nothing of a process that has ended meanwhile.
 */
function megabytesOf(pid: string): number {
  try {
    const proportional = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"));
    return (Number(proportional?.[1] ?? 0) * 1_024) / 1e6;
  } catch {
    return 0;
  }
}

/** Empty for a process that has ended meanwhile. */
function fieldsOf(pid: string): readonly string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name stands in brackets, and may have brackets and spaces itself.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    return [];
  }
}
