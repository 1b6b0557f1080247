import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Note } from "@kantlijn/extension/model";
import type { Page } from "puppeteer-core";
import { afterAll, describe, expect, it } from "vitest";
import { untilPainted } from "../support/on-page.ts";
import { askFor } from "../support/own-calls.ts";
import { Reader } from "../support/reader.ts";
import { addressOf } from "../support/served-pages.ts";
import { randomOf, seeded, times, wait } from "./form.ts";
import { expectKept, isAcknowledged, noteNumber } from "./kept-notes.ts";
import { sit } from "./sit.ts";

/** How often the browser is killed while notes are saved, and while a draft is typed. */
const KILLS = { saving: times(2, 20), typing: times(1, 5) };

/** How many saves go before a kill at most, and at which moment of the next it comes, in milliseconds. */
const SAVING = { most: 20, moment: 40 };
/** How long a reader types before a kill, in milliseconds, and how long a key takes them. */
const TYPING = { least: 2_500, more: 3_000, key: 200 };
/** What a reader may lose of their typing, in milliseconds. */
const LOSS = 2_000;

const POLLING = { timeout: 20_000, interval: 1 };

const LETTER = addressOf("kamerbrief-migratieovereenkomsten-2020");
const ELSEWHERE = addressOf("schriftelijk-overleg-jbz-raad-2022");
const WORDS = "Vergelijk dit met de brief van juli: daar staat de Westelijke route voorop, en hier de terugkeer.";

describe("a browser that is killed", () => {
  const profiles: string[] = [];
  const newProfile = () => {
    const profile = mkdtempSync(join(tmpdir(), "kantlijn-killed-"));
    profiles.push(profile);
    return profile;
  };
  afterAll(() => {
    for (const profile of profiles) rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  });

  it(seeded("while notes are saved loses none that was acknowledged"), async () => {
    const random = randomOf("killed while saving");
    const profile = newProfile();
    const sent: Note[] = [];
    const acknowledged: Note[] = [];
    for (let kill = 1; kill <= KILLS.saving; kill += 1) {
      const reader = await Reader.open("faults-killed-while-saving", { profile });
      const own = await reader.visitOwn("library.html");
      await expectKept(own, acknowledged, sent);
      const saving = saveOn(own, sent, acknowledged);
      const enough = acknowledged.length + 1 + Math.floor(random() * SAVING.most);
      await expect.poll(() => acknowledged.length, POLLING).toBeGreaterThanOrEqual(enough);
      await wait(random() * SAVING.moment);
      await reader.crash();
      await saving;
    }
    process.stdout.write(`${acknowledged.length} of ${sent.length} saves were acknowledged before a kill\n`);
    await sit("faults-after-a-kill", profile, async (reader) => {
      await expectKept(await reader.visitOwn("library.html"), acknowledged, sent);
    });
  });

  it(seeded("while a draft is typed loses two seconds of it at most"), async () => {
    const random = randomOf("killed while typing");
    for (let kill = 1; kill <= KILLS.typing; kill += 1) {
      const profile = newProfile();
      const reader = await Reader.open("faults-killed-while-typing", { profile });
      const panel = await panelBeside(reader);
      await panel.click(".bar button");
      await panel.waitForSelector("textarea.txt");
      const slowestSave = await timeSaves(panel);
      const keys = await typeFor(panel, TYPING.least + random() * TYPING.more);
      const killed = Date.now();
      await reader.crash();
      // A machine that does other things besides is late; that is no fault of the editor.
      const late = slowestSave + longestPause(keys) - TYPING.key;
      const due = keys.filter((at) => at < killed - LOSS - late).length;
      const kept = await keptWords(profile);
      process.stdout.write(`killed after ${keys.length} letters: ${kept.length} are kept, ${due} are due\n`);
      expect(WORDS.startsWith(kept)).toBe(true);
      expect(kept.length).toBeGreaterThanOrEqual(due);
    }
  });
});

/** Saves one note after another until the browser is gone. */
async function saveOn(own: Page, sent: Note[], acknowledged: Note[]): Promise<void> {
  try {
    for (;;) {
      const note = noteNumber(sent.length + 1);
      sent.push(note);
      if (await isAcknowledged(own, note)) acknowledged.push(note);
    }
  } catch {
    // The page died with the browser, in the middle of a save.
  }
}

/** Types as a reader does who does not stop, and tells when each key was pressed. */
async function typeFor(panel: Page, milliseconds: number): Promise<readonly number[]> {
  const until = Date.now() + milliseconds;
  const keys: number[] = [];
  await panel.focus("textarea.txt");
  for (const letter of WORDS) {
    if (Date.now() > until) break;
    await panel.keyboard.type(letter);
    keys.push(Date.now());
    await wait(TYPING.key);
  }
  return keys;
}

/** The milliseconds that the slowest of a few saves takes here, of notes in another document. */
async function timeSaves(own: Page): Promise<number> {
  let slowest = 0;
  for (let n = 1; n <= 5; n += 1) {
    const note = noteNumber(n);
    const began = Date.now();
    await isAcknowledged(own, { ...note, document: { ...note.document, key: ELSEWHERE, url: ELSEWHERE } });
    slowest = Math.max(slowest, Date.now() - began);
  }
  return slowest;
}

function longestPause(keys: readonly number[]): number {
  return Math.max(TYPING.key, ...keys.slice(1).map((at, index) => at - (keys[index] ?? at)));
}

/** What a reader finds back of the one note that they were writing. */
async function keptWords(profile: string): Promise<string> {
  let words = "";
  await sit("faults-after-a-kill", profile, async (reader) => {
    const panel = await panelBeside(reader);
    const notes = await askFor<readonly Note[]>(panel, "notes/of-document", LETTER);
    expect(notes.length).toBeLessThanOrEqual(1);
    words = notes[0]?.body ?? "";
  });
  return words;
}

async function panelBeside(reader: Reader): Promise<Page> {
  const page = await reader.visit(LETTER);
  await untilPainted(page, "kl-begrip");
  const panel = await reader.visitPanelOf(page);
  await panel.waitForSelector("#tab-notes");
  await panel.click("#tab-notes");
  return panel;
}
