import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { makeOldVersion, type OldDatabase, readDatabase, writeDatabase } from "../support/old-version.ts";
import { askFor } from "../support/own-calls.ts";
import { Reader } from "../support/reader.ts";
import { ROOT } from "../support/seeds.ts";

interface Fixture {
  readonly stores: readonly {
    readonly name: string;
    readonly keyPath: string;
    readonly indexes: readonly string[];
    readonly rows: readonly { readonly id: string; readonly removedAt?: string }[];
  }[];
}

const FIXTURES = join(ROOT, "packages", "extension", "src", "testing", "databases");
const { stores }: Fixture = JSON.parse(readFileSync(join(FIXTURES, "version-1.json"), "utf8"));
const ROWS = stores.flatMap(({ rows }) => rows);
/** The number of a version that there will not be for a long time. */
const FAR_FUTURE = 9_990;

/** A reader's disk with a database that this version of the extension did not write. */
describe("a database of another version", () => {
  const family = process.env.KANTLIJN_BROWSER === "firefox" ? "firefox" : "chrome";
  const otherVersion = makeOldVersion(family);
  const profiles: string[] = [];

  async function sit<T>(journey: string, profile: string, work: (reader: Reader) => Promise<T>, extension?: string) {
    const reader = await (extension === undefined
      ? Reader.open(journey, { profile })
      : Reader.openWith(extension, journey, { profile }));
    try {
      return await work(reader);
    } finally {
      await reader.close();
    }
  }

  /** A profile in which the other version wrote its database. */
  async function profileWith(version: number): Promise<string> {
    const profile = mkdtempSync(join(tmpdir(), "kantlijn-other-version-"));
    profiles.push(profile);
    const tables = stores.map(({ name, keyPath: key, indexes, rows }) => ({ name, key, indexes, rows }));
    const database: OldDatabase = { version, tables };
    const write = async (reader: Reader) => writeDatabase(await reader.visitOwn("library.html"), database);
    await sit("other-version-before", profile, write, otherVersion);
    return profile;
  }

  const lookAt = (profile: string) =>
    sit(
      "other-version-after",
      profile,
      async (reader) => readDatabase(await reader.visitOwn("library.html")),
      otherVersion,
    );

  afterAll(() => {
    for (const one of [...profiles, otherVersion])
      rmSync(one, { recursive: true, maxRetries: 10, retryDelay: 100, force: true });
  });

  it("is copied and upgraded where it is older, with every row as it was", async () => {
    const profile = await profileWith(10);
    await sit("other-version-older", profile, async (reader) => {
      const library = await reader.visitOwn("library.html");
      const kept = ROWS.filter(({ removedAt }) => removedAt === undefined);
      expect(await askFor(library, "store/state")).toMatchObject({
        notes: kept.length,
        inTrash: ROWS.length - kept.length,
        lastBackup: expect.any(String),
      });
    });
    expect((await lookAt(profile)).notes).toEqual(ROWS);
  });

  it("is left alone where it is newer, and the reader is told so in plain words", async () => {
    const profile = await profileWith(FAR_FUTURE);
    await sit("other-version-newer", profile, async (reader) => {
      const library = await reader.visitOwn("library.html");
      await library.waitForFunction(() => document.querySelector("main")?.textContent?.includes("nieuwere Kantlijn"));
      expect(await library.$eval("main", (main) => main.textContent)).toContain("Ze zijn niet verwijderd.");
      await reader.picture(library, "library");
    });
    expect(await lookAt(profile)).toMatchObject({ version: FAR_FUTURE, tables: ["notes"], notes: ROWS });
  });
});
