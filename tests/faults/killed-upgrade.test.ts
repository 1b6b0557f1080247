import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  firstDatabase,
  makeOldVersion,
  readCopies,
  readDatabase,
  untilCopied,
  writeDatabase,
} from "../support/old-version.ts";
import { askFor, call, untilAnswered } from "../support/own-calls.ts";
import { Reader } from "../support/reader.ts";
import { randomOf, seeded, times, wait } from "./form.ts";
import { noteNumber } from "./kept-notes.ts";
import { sit } from "./sit.ts";

/** So many that the copy and the upgrade take a while, in which a kill can fall. */
const NOTES = times(5_000, 20_000);
const KILLS = times(2, 20);

/** Longer than the copy and the upgrade take on a slow machine that does something else beside, in milliseconds. */
const LONGEST_UPGRADE = 60_000;

/** The tables of the first schema, and one of those that came after. */
const [OLD_TABLES, NEW_TABLE] = [["notes"], "versions"];

/** What a kill left behind, which tells where in the upgrade it fell. */
const FALLS = ["before the copy", "in the copy", "in the upgrade", "after the upgrade"] as const;
type Fall = (typeof FALLS)[number];

/** How long the parts of an upgrade take that nobody disturbs, in milliseconds. */
interface Pace {
  readonly copied: number;
  readonly done: number;
}

describe("an upgrade in the middle of which the browser is killed", () => {
  const folder = mkdtempSync(join(tmpdir(), "kantlijn-upgrade-"));
  const before = join(folder, "before");
  const family = process.env.KANTLIJN_BROWSER === "firefox" ? "firefox" : "chrome";
  const oldVersion = makeOldVersion(family);
  const rows = Array.from({ length: NOTES }, (_, n) => ({ ...noteNumber(n), body: `[${n}] Geen prikkels. [${n}]` }));

  beforeAll(async () => {
    const write = async (reader: Reader) => writeDatabase(await reader.visitOwn("library.html"), firstDatabase(rows));
    await sit("faults-upgrade-before", before, write, oldVersion);
  });
  afterAll(() => {
    for (const one of [folder, oldVersion]) rmSync(one, { recursive: true, maxRetries: 10, retryDelay: 100 });
  });

  it(
    seeded(`is complete or untouched, with every one of ${NOTES} notes, and a whole copy where it began`),
    async () => {
      const random = randomOf("killed upgrade");
      const pace = await inProfile("pace", paceOf);
      process.stdout.write(`copied in ${pace.copied} ms, upgraded in ${pace.done} ms\n`);
      const falls: Fall[] = [];
      for (let kill = 1; kill <= KILLS; kill += 1) {
        await inProfile(String(kill), async (profile) => {
          // The upgrade itself is the shortest part: every other kill waits for it.
          await killWhileUpgrading(profile, pace, random(), kill % 2 === 1);
          falls.push(await expectWhole(profile));
          await expectAllKept(profile);
        });
      }
      const spread = FALLS.map((fall) => `${falls.filter((one) => one === fall).length} ${fall}`).join(", ");
      process.stdout.write(`kills fell ${spread}\n`);
    },
  );

  /** Works in a copy of the profile that an earlier version left. */
  async function inProfile<T>(name: string, work: (profile: string) => Promise<T>): Promise<T> {
    const profile = join(folder, name);
    cpSync(before, profile, { recursive: true, verbatimSymlinks: true });
    const told = await work(profile);
    rmSync(profile, { recursive: true, maxRetries: 10, retryDelay: 100 });
    return told;
  }

  function paceOf(profile: string): Promise<Pace> {
    return sit("faults-upgrade-pace", profile, async (reader) => {
      const began = Date.now();
      const own = await reader.visitOwn("library.html");
      const upgrading = call(own, "store/state");
      await untilCopied(own);
      const copied = Date.now() - began;
      await upgrading;
      return { copied, done: Date.now() - began };
    });
  }

  /** Kills at a moment, from 0 to 1, of the whole of it; or, where it `waits`, of what comes once the copy is whole. */
  async function killWhileUpgrading(profile: string, pace: Pace, moment: number, waits: boolean): Promise<void> {
    const reader = await Reader.open("faults-upgrade-killed", { profile });
    // The library asks for the notes as soon as it is there. What waits for it fails when it goes.
    const opening = reader.visitOwn("library.html").then((own) => (waits ? untilCopied(own) : undefined));
    const ended = opening.catch(() => undefined);
    if (waits) await opening;
    await wait(moment * (waits ? pace.done - pace.copied : pace.done));
    await reader.crash();
    await ended;
  }

  async function expectWhole(profile: string): Promise<Fall> {
    const look = async (reader: Reader) => {
      const own = await reader.visitOwn("library.html");
      return { ...(await readDatabase(own)), copies: await readCopies(own) };
    };
    const { version, tables, notes, copies } = await sit("faults-upgrade-seen", profile, look, oldVersion);
    expect(notes).toEqual(rows);
    // On a slow machine that of the day may be among them, once all is upgraded.
    const whole = copies.filter(({ isWhole, reason }) => isWhole && (version === 10 || reason !== "daily"));
    for (const copy of whole) expect(copy).toEqual({ reason: "before-upgrade", isWhole: true, notes: rows });
    if (version === 10) {
      expect(tables).toEqual(OLD_TABLES);
      return whole.length > 0 ? "in the upgrade" : copies.length > 0 ? "in the copy" : "before the copy";
    }
    expect(tables).toContain(NEW_TABLE);
    expect(whole, "copies made before the upgrade").not.toEqual([]);
    return "after the upgrade";
  }

  async function expectAllKept(profile: string): Promise<void> {
    await sit("faults-upgrade-after", profile, async (reader) => {
      const own = await reader.visitOwn("library.html");
      // Firefox opens a page of ours before the background is there, which may have all of the upgrade to do yet.
      await untilAnswered(own, LONGEST_UPGRADE);
      expect(await askFor(own, "store/state")).toMatchObject({ notes: NOTES });
      expect((await readDatabase(own)).notes).toEqual(rows);
    });
  }
});
