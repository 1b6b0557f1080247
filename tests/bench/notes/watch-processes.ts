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

/** How often memory is looked at, in milliseconds. */
const EACH = 50;

/** The kernel counts memory in pages and work in ticks. */
const [PAGE_MB, TICK_MS] = [4_096 / 1e6, 10];

/** Places of the fields after the name of a process in its `stat`. */
const [GROUP, USER, SYSTEM, RESIDENT] = [2, 11, 12, 21];

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
    const resident = Number(fields[RESIDENT]) * PAGE_MB;
    if (Number(pid) === processGroup) browser += resident;
    else pages += resident;
    work += (Number(fields[USER]) + Number(fields[SYSTEM])) * TICK_MS;
  }
  return { pages, browser, work };
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
