import type { Dexie } from "dexie";
import type { StoreTrouble } from "../../model/store-trouble.ts";
import { NEWEST } from "./migrations.ts";
import { type BeforeUpgrade, installedVersion, versionOf, withOldDatabase } from "./old-database.ts";
import { troubleOf } from "./trouble-of.ts";

/** What is opened, and what has to be done before. */
export interface Opening {
  readonly database: Dexie;
  readonly indexedDB: IDBFactory;
  readonly beforeUpgrade: BeforeUpgrade | undefined;
  readonly awake: Awake;
  /** What contexts agree by; absent where there is but one. */
  readonly locks: Pick<LockManager, "request"> | undefined;
  /** Milliseconds to wait before each new try. */
  readonly retryAfter: readonly number[];
}

/** Keeps a context running while it does work that takes long. */
export type Awake = <T>(work: () => Promise<T>) => Promise<T>;

/** Opens the database where it is not open, and tells what is in the way. */
export type Opener = () => Promise<StoreTrouble | undefined>;

/** An upgrade that was begun, and that another window holds up. */
interface HoldUp {
  isHeldUp: boolean;
}

/** Questions that come while the database opens wait for that one opening. */
export function createOpener(opening: Opening): Opener {
  const holdUp: HoldUp = { isHeldUp: false };
  let running: Promise<StoreTrouble | undefined> | undefined;
  return async () => {
    if (opening.database.isOpen()) return undefined;
    // Whatever is asked of the database now comes after the upgrade, and would wait as long as the other window likes.
    if (holdUp.isHeldUp) return { kind: "blocked" };
    running ??= openAgain(opening, holdUp, opening.retryAfter).finally(() => {
      running = undefined;
    });
    return running;
  };
}

/** A failure of the disk under the database passes more often than not, so we try again. */
async function openAgain(
  opening: Opening,
  holdUp: HoldUp,
  retryAfter: readonly number[],
): Promise<StoreTrouble | undefined> {
  try {
    return await firstOpening(opening, holdUp, sum(retryAfter));
  } catch (error) {
    const [wait, ...later] = retryAfter;
    if (wait === undefined) return troubleOf(error);
    opening.database.close({ disableAutoOpen: false });
    await new Promise((resume) => setTimeout(resume, wait));
    return openAgain(opening, holdUp, later);
  }
}

/** An upgrade is made by one context, which copies what is there first; the others wait for it. */
async function firstOpening(opening: Opening, holdUp: HoldUp, patience: number): Promise<StoreTrouble | undefined> {
  const { database, indexedDB, awake, locks } = opening;
  const work = async () =>
    (await upgradeTrouble(opening)) ?? (await openOrBlocked(database, holdUp, patience)) ?? tooNew(database);
  const installed = await installedVersion(indexedDB, database.name);
  if (installed === undefined || installed >= NEWEST) return work();
  const upgrade = () => awake(work);
  return locks ? locks.request(`upgrade ${database.name}`, upgrade) : upgrade();
}

/** Dexie opens a database that a newer version wrote as if it knew it, so we look before it does. */
async function upgradeTrouble({ database, indexedDB, beforeUpgrade }: Opening): Promise<StoreTrouble | undefined> {
  const installed = await installedVersion(indexedDB, database.name);
  if (installed === undefined || installed === NEWEST) return undefined;
  if (installed > NEWEST) return { kind: "newer" };
  if (beforeUpgrade === undefined) return undefined;
  try {
    await withOldDatabase(indexedDB, database.name, beforeUpgrade);
    return undefined;
  } catch (error) {
    const trouble = troubleOf(error);
    return trouble.kind === "cannot-open" ? { kind: "not-upgraded", detail: trouble.detail } : trouble;
  }
}

/** A newer version may have upgraded the database since we looked. */
function tooNew(database: Dexie): StoreTrouble | undefined {
  if (versionOf(database.backendDB()) <= NEWEST) return undefined;
  database.close({ disableAutoOpen: false });
  return { kind: "newer" };
}

/**
 * An upgrade that another window holds up neither opens nor fails, so the wait for it ends: after some patience, in
 * milliseconds, as a window that lets go first ends what it is doing. The upgrade itself goes on when it can.
 */
function openOrBlocked(database: Dexie, holdUp: HoldUp, patience: number): Promise<StoreTrouble | undefined> {
  return new Promise((resolve, reject) => {
    let patienceEnds: ReturnType<typeof setTimeout> | undefined;
    const onBlocked = () => {
      patienceEnds = setTimeout(() => {
        holdUp.isHeldUp = true;
        resolve({ kind: "blocked" });
      }, patience);
    };
    database.on("blocked", onBlocked);
    database
      .open()
      .then(() => resolve(undefined), reject)
      .finally(() => {
        clearTimeout(patienceEnds);
        holdUp.isHeldUp = false;
        database.on("blocked").unsubscribe(onBlocked);
      });
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
