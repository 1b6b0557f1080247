import type { Note } from "@kantlijn/extension/model";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { untilAnswered } from "../support/own-calls.ts";
import { Reader } from "../support/reader.ts";
import { randomOf, seeded, times, wait } from "./form.ts";
import { expectKept, isAcknowledged, noteNumber } from "./kept-notes.ts";

/** Saves during which the background is stopped. */
const SAVES = times(15, 200);
/** A save takes some milliseconds, and up to so many where the background has to wake up for it. */
const LONGEST_SAVE = 120;

describe("a background that is stopped while notes are saved", () => {
  let reader: Reader;
  let own: Page;
  beforeAll(async () => {
    reader = await Reader.open("faults-stopped-background");
    own = await reader.visitOwn("library.html");
  });
  afterAll(() => reader?.close());

  /** Saves a note, stops the background after a while, and tells whether the store said that it has the note. */
  async function saveAndStop(note: Note, after: number, sendAgain: boolean): Promise<boolean> {
    const saving = isAcknowledged(own, note);
    await wait(after);
    await reader.killBackground(own);
    if (await saving) return true;
    // What was not acknowledged is sent again by its editor, as it is: sometimes the store has it by now.
    if (sendAgain) await untilAnswered(own);
    return sendAgain && isAcknowledged(own, note);
  }

  it(seeded("loses none that was acknowledged, keeps none by half and none twice"), async () => {
    const random = randomOf("stopped background");
    const sent = Array.from({ length: SAVES }, (_, at) => noteNumber(at + 1));
    const acknowledged: Note[] = [];
    for (const [at, note] of sent.entries()) {
      // Every other time the background is awake already, as it is while somebody writes. Firefox, where it was made to
      // load again, has nobody to wake up until it has.
      if (at % 2 === 0 || reader.family === "firefox") await untilAnswered(own);
      if (await saveAndStop(note, random() ** 2 * LONGEST_SAVE, random() < 0.5)) acknowledged.push(note);
    }
    await untilAnswered(own);
    process.stdout.write(`${acknowledged.length} of ${SAVES} saves were acknowledged\n`);
    await expectKept(own, acknowledged, sent);
    expect(acknowledged.length).toBeGreaterThan(0);
  });
});
