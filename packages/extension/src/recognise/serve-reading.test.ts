import { describe, expect, it } from "vitest";
import { unpackMentions } from "../model/page-words.ts";
import { NO_OWN_TERMS } from "./own-terms-to-read.ts";
import { answersOfReading } from "./serve-reading.ts";

const ASKER = { kind: "page", url: "https://www.rijksoverheid.nl/brief", tabId: 7, isPrivate: false } as const;
const BRIEF = { text: "Zie Kamerstuk 32 317, nr. 788.", breaks: [] };
const LONG = { text: "De motie is aangenomen (Kamerstuk 32 317, nr. 12). ".repeat(2_000), breaks: [] };

/** A browser whose tabs can be left; each look at the clock is a slice of its own, so that work always pauses. */
function aBrowser() {
  let time = 0;
  const listeners = new Set<() => void>();
  const reading = answersOfReading({
    ownTerms: NO_OWN_TERMS,
    now: () => (time += 9),
    followLeaving: (_tabId, _url, onLeft) => {
      listeners.add(onLeft);
      return () => listeners.delete(onLeft);
    },
  });
  return { reading, listeners, leave: () => listeners.forEach((onLeft) => void onLeft()) };
}

describe("reading for a page", () => {
  it("answers what the text names and cites, and listens to the tab no longer than that", async () => {
    const { reading, listeners } = aBrowser();
    const { references } = await reading["page/read"](BRIEF, ASKER);
    expect(references.map(({ id }) => id)).toEqual(["kst-32317-788"]);
    expect(listeners.size).toBe(0);
  });

  it("answers the newest question of a tab, and no older one", async () => {
    const { reading } = aBrowser();
    const older = Promise.resolve(reading["page/read"](LONG, ASKER)).then(
      () => "answered",
      () => "failed",
    );
    const newer = await reading["page/read"](BRIEF, ASKER);
    expect(newer.references).toHaveLength(1);
    expect(await older).toBe("failed");
  });

  it("reads a part ahead of the rest, with its mentions placed in the whole text, and without stopping that", async () => {
    const { reading } = aBrowser();
    const filler = "Er is lang over gesproken. ".repeat(160);
    const whole = Promise.resolve(reading["page/read"](LONG, ASKER));
    const part = { text: `${filler}${BRIEF.text}\n${filler}`, breaks: [], from: 5_000 };
    const { references, mentions } = await reading["page/read-first-screen"](part, ASKER);
    expect(references.map(({ id }) => id)).toEqual(["kst-32317-788"]);
    expect(unpackMentions(mentions)).toMatchObject([
      { start: 5_000 + filler.length + "Zie ".length, origin: "stated" },
    ]);
    expect((await whole).references).toHaveLength(1);
  });

  it("lets two tabs be read side by side", async () => {
    const { reading } = aBrowser();
    const both = [reading["page/read"](LONG, ASKER), reading["page/read"](LONG, { ...ASKER, tabId: 8 })];
    expect((await Promise.all(both)).map(({ references }) => references.length)).toEqual([1, 1]);
  });

  it("stops when the tab is closed or goes elsewhere", async () => {
    const { reading, leave, listeners } = aBrowser();
    const answer = Promise.resolve(reading["page/read"](LONG, ASKER));
    leave();
    await expect(answer).rejects.toThrow();
    expect(listeners.size).toBe(0);
  });
});
