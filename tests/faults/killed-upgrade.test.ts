import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Note } from "@kantlijn/extension/model";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { firstDatabase, makeOldVersion, readDatabase, writeDatabase } from "../support/old-version.ts";
import { askFor, call } from "../support/own-calls.ts";
import { Reader } from "../support/reader.ts";
import { randomOf, seeded, times, wait } from "./form.ts";
import { noteNumber } from "./kept-notes.ts";

const NOTES = 5_000;
const KILLS = times(1, 20);

/** The tables of the first schema, and one of those that came after. */
const [OLD_TABLES, NEW_TABLE] = [["notes"], "versions"];

/** An upgrade takes a part of this, from the first page that is opened; in milliseconds. */
const LONGEST_UPGRADE = 1_000;

describe("an upgrade in the middle of which the browser is killed", () => {
  const folder = mkdtempSync(join(tmpdir(), "kantlijn-upgrade-"));
  const before = join(folder, "before");
  const family = process.env.KANTLIJN_BROWSER === "firefox" ? "firefox" : "chrome";
  const oldVersion = makeOldVersion(family);
  const rows = Array.from({ length: NOTES }, (_, n) => noteNumber(n));

  beforeAll(async () => {
    const reader = await Reader.openWith(oldVersion, "faults-upgrade-before", before);
    await writeDatabase(await reader.visitOwn("library.html"), firstDatabase(rows));
    await reader.close();
  });
  afterAll(() => {
    for (const one of [folder, oldVersion]) rmSync(one, { recursive: true, maxRetries: 10, retryDelay: 100 });
  });

  it(seeded(`is complete or untouched, with every one of ${NOTES} notes`), async () => {
    const random = randomOf("killed upgrade");
    const found = { complete: 0, untouched: 0 };
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const profile = join(folder, String(kill));
      cpSync(before, profile, { recursive: true, verbatimSymlinks: true });
      await killWhileUpgrading(profile, random() * LONGEST_UPGRADE);
      found[await expectWhole(profile)] += 1;
      await expectAllKept(profile);
      rmSync(profile, { recursive: true, maxRetries: 10, retryDelay: 100 });
    }
    process.stdout.write(`of ${KILLS} upgrades ${found.complete} were complete and ${found.untouched} untouched\n`);
  });

  async function killWhileUpgrading(profile: string, after: number): Promise<void> {
    const reader = await Reader.open("faults-upgrade-killed", "", profile);
    const opening = reader.visitOwn("library.html").then((own) => call(own, "notes/all"));
    await Promise.race([opening, wait(after)]);
    await reader.crash();
    await opening.catch(() => undefined);
  }

  async function expectWhole(profile: string): Promise<"complete" | "untouched"> {
    const reader = await Reader.openWith(oldVersion, "faults-upgrade-seen", profile);
    const { version, tables, notes } = await readDatabase(await reader.visitOwn("library.html"));
    await reader.close();
    expect(notes).toEqual(rows);
    if (version === 10) expect(tables).toEqual(OLD_TABLES);
    else expect(tables).toContain(NEW_TABLE);
    return version === 10 ? "untouched" : "complete";
  }

  async function expectAllKept(profile: string): Promise<void> {
    const reader = await Reader.open("faults-upgrade-after", "", profile);
    const own = await reader.visitOwn("library.html");
    const kept = await askFor<readonly Note[]>(own, "notes/all");
    expect(new Map(kept.map((note) => [note.id, note]))).toEqual(new Map(rows.map((note) => [note.id, note])));
    await reader.close();
  }
});
