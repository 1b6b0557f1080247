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

  async function isAcknowledgedAgain(note: Note): Promise<boolean> {
    await untilAnswered(own);
    return isAcknowledged(own, note);
  }

  it(seeded("loses none that was acknowledged, keeps none by half and none twice"), async () => {
    const random = randomOf("stopped background");
    const sent: Note[] = [];
    const acknowledged: Note[] = [];
    for (let n = 1; n <= SAVES; n += 1) {
      const note = noteNumber(n);
      sent.push(note);
      // Every other time the background is awake already, as it is while somebody writes.
      // Firefox, where the background was made to load again, has nobody to wake up until it has.
      if (n % 2 === 0 || reader.family === "firefox") await untilAnswered(own);
      const saving = isAcknowledged(own, note);
      await wait(random() ** 2 * LONGEST_SAVE);
      await reader.killBackground(own);
      if (await saving) acknowledged.push(note);
      // What was not acknowledged is sent again by its editor, as it is: sometimes the store has it by now.
      else if (random() < 0.5 && (await isAcknowledgedAgain(note))) acknowledged.push(note);
    }
    await untilAnswered(own);
    process.stdout.write(`${acknowledged.length} of ${SAVES} saves were acknowledged\n`);
    await expectKept(own, acknowledged, sent);
    expect(acknowledged.length).toBeGreaterThan(0);
  });
});
