import type { Dexie } from "dexie";
import type { StoreTrouble } from "../../model/store-trouble.ts";
import { troubleOf } from "../trouble-of.ts";
import { NEWEST } from "./migrations.ts";
import { type BeforeUpgrade, installedVersion, versionOf, withOldDatabase } from "./old-database.ts";

/** What is opened, and what has to be done before. */
export interface Opening {
  readonly database: Dexie;
  readonly indexedDB: IDBFactory;
  readonly beforeUpgrade: BeforeUpgrade | undefined;
  /** What contexts agree by; absent where there is but one. */
  readonly locks: Pick<LockManager, "request"> | undefined;
}

/** Opens the database where it is not open; a failure of the disk under it passes more often than not, so we try again. */
export async function openingTrouble(
  opening: Opening,
  retryAfter: readonly number[],
): Promise<StoreTrouble | undefined> {
  const { database } = opening;
  if (database.isOpen()) return undefined;
  try {
    return await firstOpening(opening, sum(retryAfter));
  } catch (error) {
    const [wait, ...later] = retryAfter;
    if (wait === undefined) return troubleOf(error);
    database.close({ disableAutoOpen: false });
    await new Promise((resume) => setTimeout(resume, wait));
    return openingTrouble(opening, later);
  }
}

/** An upgrade is made by one context, which copies what is there first; the others wait for it. */
async function firstOpening(opening: Opening, patience: number): Promise<StoreTrouble | undefined> {
  const { database, indexedDB } = opening;
  const work = async () =>
    (await upgradeTrouble(opening)) ?? (await openOrBlocked(database, patience)) ?? tooNew(database);
  const installed = await installedVersion(indexedDB, database.name);
  if (installed === undefined || installed >= NEWEST) return work();
  return opening.locks ? opening.locks.request(`upgrade ${database.name}`, work) : work();
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
 * milliseconds, as a window that lets go first ends what it is doing.
 */
function openOrBlocked(database: Dexie, patience: number): Promise<StoreTrouble | undefined> {
  return new Promise((resolve, reject) => {
    const onBlocked = () => void setTimeout(() => resolve({ kind: "blocked" }), patience);
    database.on("blocked", onBlocked);
    database
      .open()
      .then(() => resolve(undefined), reject)
      .finally(() => database.on("blocked").unsubscribe(onBlocked));
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
