import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { documentKeyOf } from "../../page/identity/document-key.ts";
import { type LaidDatabase, layDatabase } from "../../testing/databases/lay-database.ts";
import version1 from "../../testing/databases/version-1.json" with { type: "json" };
import { createDexieNoteStore, type DexieNoteStoreOptions } from "../dexie-note-store.ts";
import type { NoteStore } from "../note-store.ts";
import { NEWEST } from "./migrations.ts";
import { type OldDatabase, withOldDatabase } from "./old-database.ts";

/** One of every version that readers may have. */
const FIXTURES: readonly LaidDatabase[] = [version1];
const ROWS = version1.stores.flatMap(({ rows }) => rows);
const PAPER = "https://zoek.officielebekendmakingen.nl/kst-32317-789.html";

let disk: IDBFactory;
let store: NoteStore;

function open(special: Partial<DexieNoteStoreOptions> = {}): NoteStore {
  store = createDexieNoteStore({
    now: () => new Date(),
    indexedDB: disk,
    retryAfter: [],
    documentKey: documentKeyOf,
    ...special,
  });
  return store;
}

/** What lies on the disk, in the words of the disk. */
async function onDisk(): Promise<{ readonly version: number; readonly notes: readonly unknown[] }> {
  let version = 0;
  const notes: unknown[] = [];
  await withOldDatabase(disk, "kantlijn", async (database) => {
    version = database.version;
    for await (const rows of database.rows("notes")) notes.push(...rows);
  });
  return { version, notes };
}

/** Locks as a browser has them, of which we ask one. */
function oneAtATime(): Pick<LockManager, "request"> {
  let before: Promise<unknown> = Promise.resolve();
  return {
    request: (_name: string, ...rest: readonly unknown[]) => {
      const work = rest.at(-1);
      if (typeof work !== "function") throw new TypeError("nothing to do under the lock");
      const turn = before.then(() => work());
      before = turn.catch(() => undefined);
      return turn;
    },
  };
}

beforeEach(() => {
  disk = new IDBFactory();
});
afterEach(() => {
  store?.close();
  vi.restoreAllMocks();
});

describe.each(FIXTURES)("a database of version $version", (fixture) => {
  beforeEach(() => layDatabase(fixture, disk));

  it("opens with every note that is in it, and no row of it is rewritten", async () => {
    const all = await open().all();
    expect(all).toMatchObject({ ok: true, value: { length: 6 } });
    const trashed = await store.trashed();
    expect(trashed.ok && trashed.value.map(({ note, removedAt }) => ({ ...note, removedAt }))).toEqual(
      [7, 6].map((at) => ROWS[at]),
    );
    store.close();
    expect(await onDisk()).toEqual({ version: NEWEST, notes: ROWS });
  });

  it("opens, and is copied and upgraded, where the browser lists no databases", async () => {
    let copied: number | undefined;
    const beforeUpgrade = async ({ version }: OldDatabase) => {
      copied = version;
    };
    vi.spyOn(disk, "databases").mockRejectedValue(new DOMException("no code covers it", "UnknownError"));
    expect(await open({ beforeUpgrade }).counts()).toEqual({ ok: true, value: { notes: 6, inTrash: 2 } });
    expect(copied).toBe(fixture.version);
    store.close();
    expect(await open({ beforeUpgrade }).counts()).toMatchObject({ ok: true });
  });

  it("has its notes found at every address of their document", async () => {
    const found = await open().ofDocument(PAPER);
    expect(found.ok && found.value.map(({ body }) => body)).toEqual([5, 4, 3].map((n) => ROWS[n - 1]?.body));
  });

  it("has its notes counted", async () => {
    expect(await open().counts()).toEqual({ ok: true, value: { notes: 6, inTrash: 2 } });
    expect(await store.labels()).toEqual({ ok: true, value: { tags: [], kinds: [] } });
    await store.restore(ROWS.map(({ id }) => id));
    expect(await store.counts()).toEqual({ ok: true, value: { notes: 8, inTrash: 0 } });
  });

  it("is copied before it is upgraded", async () => {
    let copied: { readonly version: number; readonly tables: readonly string[] } | undefined;
    const rows: unknown[] = [];
    const beforeUpgrade = async ({ version, tables, ...old }: OldDatabase) => {
      copied = { version, tables };
      for await (const some of old.rows("notes")) rows.push(...some);
    };
    await open({ beforeUpgrade }).all();
    expect(copied).toEqual({ version: fixture.version, tables: fixture.stores.map(({ name }) => name) });
    expect(rows).toEqual(ROWS);
    copied = undefined;
    store.close();
    await open({ beforeUpgrade }).all();
    expect(copied).toBeUndefined();
  });

  it("is copied and upgraded in one go, through which its context is kept running", async () => {
    const told: string[] = [];
    const beforeUpgrade = async ({ version }: OldDatabase) => void told.push(`copied ${version}`);
    const awake = async <T>(work: () => Promise<T>) => {
      told.push("awake");
      const done = await work();
      told.push(`upgraded to ${(await onDisk()).version}`);
      return done;
    };
    await open({ beforeUpgrade, awake }).all();
    expect(told).toEqual(["awake", `copied ${fixture.version}`, "upgraded to 2"]);
    store.close();
    await open({ beforeUpgrade, awake }).all();
    expect(told).toHaveLength(3);
  });

  it("is copied and upgraded by one of the contexts that open it at once, while the others wait", async () => {
    let copies = 0;
    const beforeUpgrade = async (old: OldDatabase) => {
      for await (const _ of old.rows("notes")) copies += 1;
      await new Promise((resume) => setTimeout(resume, 30));
    };
    const locks = oneAtATime();
    const stores = [1, 2, 3].map(() => open({ beforeUpgrade, locks }));
    const answers = await Promise.all(stores.map((one) => one.counts()));
    expect(answers).toEqual(stores.map(() => ({ ok: true, value: { notes: 6, inTrash: 2 } })));
    expect(copies).toBe(1);
    for (const one of stores) one.close();
  });

  it("stays as it is where no copy can be made of it, and says so", async () => {
    const beforeUpgrade = () => Promise.reject(new Error("geen plek"));
    const trouble = { ok: false, error: { kind: "not-upgraded", detail: "Error: geen plek" } };
    expect(await open({ beforeUpgrade }).all()).toEqual(trouble);
    expect(await store.put(ROWS[0])).toEqual(trouble);
    expect(await onDisk()).toEqual({ version: fixture.version, notes: ROWS });
  });

  it("stays as it is where the upgrade is cut short, and is upgraded the next time", async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("the disk went away", "UnknownError");
    });
    expect(await open().all()).toMatchObject({ ok: false, error: { kind: "cannot-open" } });
    put.mockRestore();
    store.close();
    expect(await onDisk()).toEqual({ version: fixture.version, notes: ROWS });
    expect(await open().all()).toMatchObject({ ok: true, value: { length: 6 } });
  });
});

describe("a database of a newer version", () => {
  const newer: LaidDatabase = { ...version1, version: NEWEST + 1 };

  it("is left alone, and said to be newer", async () => {
    await layDatabase(newer, disk);
    const trouble = { ok: false, error: { kind: "newer" } };
    expect(await open({ beforeUpgrade: () => Promise.reject(new Error("nothing to upgrade")) }).all()).toEqual(trouble);
    expect(await store.put(ROWS[0])).toEqual(trouble);
    expect(await onDisk()).toEqual({ version: NEWEST + 1, notes: ROWS });
  });

  it("is left alone too where it became so while it was being opened", async () => {
    await layDatabase(newer, disk);
    vi.spyOn(disk, "databases").mockResolvedValue([]);
    expect(await open().all()).toEqual({ ok: false, error: { kind: "newer" } });
    expect(await onDisk()).toEqual({ version: NEWEST + 1, notes: ROWS });
  });
});

it("keeps a database of every version there was", () => {
  expect(FIXTURES.map(({ version }) => version)).toEqual(Array.from({ length: NEWEST - 1 }, (_, at) => at + 1));
});
