import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { ROOT } from "./seeds.ts";

/** A table of a database as an earlier version of the extension made it. */
export interface OldTable {
  readonly name: string;
  readonly key: string;
  readonly indexes: readonly string[];
  readonly rows: readonly object[];
}

/** A database as it lay on a reader's disk, with the version that the browser knows it by. */
export interface OldDatabase {
  readonly version: number;
  readonly tables: readonly OldTable[];
}

/** What lies in a database: its version, its tables and the rows of `notes`. */
export interface FoundDatabase {
  readonly version: number;
  readonly tables: readonly string[];
  readonly notes: readonly { readonly id: string }[];
}

/** A copy of the notes that was made inside the extension. */
export interface FoundCopy {
  readonly reason: string;
  readonly isWhole: boolean;
  /** What can be read back of it; nothing where it is not whole. */
  readonly notes: readonly { readonly id: string }[];
}

/** A row of the first schema there was; Dexie multiplies its own version by ten. */
export function firstDatabase(notes: readonly object[]): OldDatabase {
  const indexes = ["document.key", "modified", "removedAt"];
  return { version: 10, tables: [{ name: "notes", key: "id", indexes, rows: notes }] };
}

/**
 * An extension with the id of ours that does nothing: it stands for an earlier version, whose database it writes, and
 * looks at what a newer one left without changing it. Gives its folder, which the system's own cleaning removes.
 */
export function makeOldVersion(family: "chrome" | "firefox"): string {
  const build = join(ROOT, "packages", "extension", ".output", `${family}-mv3`, "manifest.json");
  const { key, browser_specific_settings, host_permissions } = JSON.parse(readFileSync(build, "utf8"));
  const folder = mkdtempSync(join(tmpdir(), "kantlijn-old-version-"));
  const manifest = {
    manifest_version: 3,
    name: "Kantlijn, an earlier version",
    version: "0.0.1",
    permissions: ["storage", "unlimitedStorage"],
    // Firefox gives a newer version no site that the one before it did not have.
    host_permissions,
    ...(family === "firefox" ? { browser_specific_settings } : { key }),
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "library.html"), '<!doctype html><main id="app"><p>An earlier version</p></main>');
  return folder;
}

/** Writes a database through a page of the earlier version. */
export function writeDatabase(own: Page, database: OldDatabase): Promise<void> {
  return own.evaluate(writeInPage, database);
}

/** What lies in the database now; opening it so upgrades nothing. */
export function readDatabase(own: Page): Promise<FoundDatabase> {
  return own.evaluate(readInPage);
}

/** The copies of the notes that lie beside them, as a reader would get them back. */
export function readCopies(own: Page): Promise<readonly FoundCopy[]> {
  return own.evaluate(readCopiesInPage);
}

/** Waits until a copy of the notes is whole. */
export function untilCopied(own: Page): Promise<void> {
  return own.evaluate(waitForCopyInPage);
}

/** Runs in a page of the extension. */
function writeInPage({ version, tables }: OldDatabase): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("kantlijn", version);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => {
      for (const { name, key, indexes, rows } of tables) {
        const table = opening.result.createObjectStore(name, { keyPath: key });
        for (const index of indexes) table.createIndex(index, index);
        for (const row of rows) table.add(row);
      }
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}

/** Runs in a page of the extension. */
function readInPage(): Promise<FoundDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("kantlijn");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const { result } = opening;
      const asked = result.transaction("notes").objectStore("notes").getAll();
      asked.onerror = () => reject(asked.error);
      asked.onsuccess = () => {
        resolve({ version: result.version, tables: [...result.objectStoreNames], notes: asked.result });
        result.close();
      };
    };
  });
}

/** Runs in a page of the extension. Whoever opens a database that is not there makes it. */
async function readCopiesInPage(): Promise<readonly FoundCopy[]> {
  // Firefox lists no databases while one of them was not made whole: the copies, as all else there was whole before.
  const listed = await indexedDB.databases().catch(() => []);
  const found = listed.find(({ name }) => name === "kantlijn-backups");
  if ((found?.version ?? 0) === 0) return [];
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open("kantlijn-backups"));
  const rows = database.transaction(["snapshots", "pieces"]);
  const [snapshots, pieces] = await Promise.all([
    done<{ id: string; reason: string; isWhole: boolean }[]>(rows.objectStore("snapshots").getAll()),
    done<{ snapshotId: string; at: number; bytes: Uint8Array<ArrayBuffer> }[]>(rows.objectStore("pieces").getAll()),
  ]);
  database.close();
  const notesOf = async (id: string) => {
    const own = pieces.filter(({ snapshotId }) => snapshotId === id).sort((a, b) => a.at - b.at);
    const packed = new Blob(own.map(({ bytes }) => bytes));
    const text = new Response(packed.stream().pipeThrough(new DecompressionStream("gzip"))).text();
    return JSON.parse(await text).notes as FoundCopy["notes"];
  };
  return Promise.all(
    snapshots.map(async ({ id, reason, isWhole }) => ({ reason, isWhole, notes: isWhole ? await notesOf(id) : [] })),
  );
}

/** Runs in a page of the extension. */
async function waitForCopyInPage(): Promise<void> {
  const isCopied = async () => {
    const found = (await indexedDB.databases()).find(({ name }) => name === "kantlijn-backups");
    if ((found?.version ?? 0) === 0) return false;
    return new Promise<boolean>((resolve) => {
      const opening = indexedDB.open("kantlijn-backups");
      opening.onsuccess = () => {
        const asked = opening.result.transaction("snapshots").objectStore("snapshots").getAll();
        asked.onsuccess = () => resolve(asked.result.some(({ isWhole }) => isWhole));
        opening.result.close();
      };
    });
  };
  while (!(await isCopied())) await new Promise((resolve) => setTimeout(resolve, 2));
}
