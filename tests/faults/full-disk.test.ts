import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Note } from "@kantlijn/extension/model";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { archive, FILE_WORDS, startArchive } from "../support/archive-worker.ts";
import { untilPainted } from "../support/on-page.ts";
import { askFor, call } from "../support/own-calls.ts";
import { PATIENCE } from "../support/patience.ts";
import { Reader } from "../support/reader.ts";
import { addressOf } from "../support/served-pages.ts";
import { isAcknowledged, noteNumber } from "./kept-notes.ts";
import { sit } from "./sit.ts";

/** Megabytes of the disk that the profile lies on. */
const DISK = 160;
const NOTES = 40;
/** Notes that are sent to the full disk, and once more when there is room. */
const TRIES = 10;
const FILLING = "filling";
const WORDS = "Geschreven op een volle schijf.";
const EVERYTHING = { format: "json", choice: "all", words: FILE_WORDS, ownTerms: [] };
const LETTER = addressOf("kamerbrief-migratieovereenkomsten-2020");

/** A disk of its own, which only the superuser of Linux can mount, is under the reader's profile, and is filled to its last byte. */
describe("a disk that is full", () => {
  const profile = mkdtempSync(join(tmpdir(), "kantlijn-full-disk-"));
  let reader: Reader;
  let library: Page;
  let panel: Page;
  const acknowledged: Note[] = [];

  beforeAll(async () => {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${DISK}m`, "tmpfs", profile]);
    reader = await Reader.open("faults-full-disk", { profile });
    library = await reader.visitOwn("library.html");
    await startArchive(library);
    for (let n = 1; n <= NOTES; n += 1) await send(n);
    const page = await reader.visit(LETTER);
    await untilPainted(page, "kl-begrip");
    panel = await reader.visitPanelOf(page);
    await panel.waitForSelector("#tab-notes");
    await panel.$eval("#tab-notes", (tab) => (tab as HTMLElement).click());
    await panel.waitForSelector(".bar button");
  });
  afterAll(async () => {
    await reader?.close();
    execFileSync("umount", ["-l", profile]);
    rmSync(profile, { recursive: true, force: true });
  });

  async function send(n: number): Promise<boolean> {
    const note = noteNumber(n);
    const isKept = await isAcknowledged(library, note);
    if (isKept) acknowledged.push(note);
    return isKept;
  }

  it("is told in plain words, and everything that was there is still read", async () => {
    fillUp(profile);
    for (let n = NOTES + 1; n <= NOTES + TRIES; n += 1) await send(n);
    await panel.click(".bar button");
    await panel.type("textarea.txt", WORDS);
    await panel.waitForFunction(() => document.querySelector(".save-line.trouble")?.textContent?.includes("vol"));
    await reader.picture(panel, "panel");
    const ids = acknowledged.slice(0, 30).map(({ id }) => id);
    const tagged = await call<{ readonly ok: boolean }>(library, "notes/tag", { ids, add: ["vol"], remove: [] });
    const copied = await archive(library, "takeBackup", { ownTerms: [] });
    process.stdout.write(`with no byte free: tagged ${JSON.stringify(tagged)}, copied ${JSON.stringify(copied)}\n`);
    expect(copied).toMatchObject({ ok: false, error: { trouble: { kind: "full" } } });
    expect(await archive(library, "exportNotes", EVERYTHING)).toMatchObject({
      ok: true,
      value: { count: acknowledged.length },
    });
    await areThere(library);
  });

  it("goes on once there is room, and has lost nothing when the browser starts anew", async () => {
    rmSync(join(profile, FILLING));
    await panel.waitForFunction(() => document.querySelector(".save-line")?.textContent === "Bewaard");
    for (let n = NOTES + TRIES + 1; n <= NOTES + 2 * TRIES; n += 1) expect(await send(n)).toBe(true);
    // Firefox, where a copy found no room, refuses the next that the same window makes.
    const copy = async () => (await archive(library, "takeBackup", { ownTerms: [] })).ok;
    await expect.poll(copy, { timeout: PATIENCE }).toBe(true);
    await reader.close();
    await sit("faults-after-a-full-disk", profile, async (again) => {
      const own = await again.visitOwn("library.html");
      await areThere(own);
      await startArchive(own);
      expect(await archive(own, "backups", {})).toMatchObject({ ok: true, value: [{ reason: "by-hand" }] });
    });
  });

  /** All that was acknowledged, to the letter. */
  async function areThere(own: Page): Promise<void> {
    const kept = await askFor<readonly Note[]>(own, "notes/of-document", noteNumber(1).document.key);
    const texts = new Map(kept.map(({ id, body }) => [id, body]));
    for (const { id, body } of acknowledged) expect(texts.get(id)).toBe(body);
  }
});

/** Leaves no byte free. */
function fillUp(folder: string): void {
  for (const size of [65_536, 4_096, 1]) while (hasTaken(folder, size));
}

function hasTaken(folder: string, size: number): boolean {
  try {
    writeFileSync(join(folder, FILLING), Buffer.alloc(size, 1), { flag: "a" });
    return true;
  } catch {
    return false;
  }
}
