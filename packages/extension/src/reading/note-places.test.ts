import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { describePassage } from "../anchor/describe.ts";
import type { NotedPassage } from "../model/noted-passage.ts";
import type { PageWords } from "../model/page-words.ts";
import type { PlacingOrder } from "../model/placing.ts";
import { atOnce } from "../page/at-once.ts";
import { indexText } from "../page/index-text.ts";
import { describeSpan, placePassages } from "../placing/place-passages.ts";
import { NotePlaces } from "./note-places.ts";
import { PageReading } from "./page-reading.ts";
import type { PlacedNote } from "./place-notes.ts";

const NOTHING: PageWords = { document: {}, entities: [], references: [], unresolved: [], mentions: [] };
const FILLER = "<p>De leden van de VVD-fractie hebben met belangstelling kennisgenomen van de brief.</p>".repeat(4);
const LETTER =
  `<h2>Inzet</h2><p>De inzet is bekend. Het kabinet zet in op terugkeer van migranten zonder recht op verblijf. ` +
  `Daarover volgt een brief.</p>${FILLER}<h2>Grenzen</h2><p>De Raad sprak over de grens. Nederland dringt aan op de ` +
  "naleving van de mensenrechten aan de buitengrens. De Commissie deelt dat.</p>";

let orders: PlacingOrder[];
let places: NotePlaces;

beforeEach(() => {
  orders = [];
  places = new NotePlaces({
    slices: async (work) => atOnce(work),
    search: async (order) => {
      orders.push(order);
      return atOnce(placePassages(order));
    },
  });
});

afterEach(() => {
  document.body.innerHTML = "";
});

function read(html: string): PageReading {
  document.body.innerHTML = `<main>${html}</main>`;
  return new PageReading(indexText(document.querySelector("main") as Element), NOTHING);
}

function noteOn(reading: PageReading, words: string): NotedPassage {
  const start = reading.index.source.text.indexOf(words);
  const described = describePassage(reading.reduced, { start, end: start + words.length });
  if (!described.ok) throw new Error(`no passage "${words}"`);
  const { start: from, end } = described.value.position;
  const selector = atOnce(describeSpan({ text: reading.built, span: { start: from, end } }));
  if (selector === undefined) throw new Error(`no selector for "${words}"`);
  return { id: crypto.randomUUID(), selector };
}

function place(reading: PageReading, notes: readonly NotedPassage[], onMore: (placed: readonly PlacedNote[]) => void) {
  return places.place(reading, notes, { near: 0, onMore }, new AbortController().signal);
}

const nothing = () => undefined;

describe("the places of notes", () => {
  it("are known at once where the words stand as they stood, and nobody is asked", async () => {
    const reading = read(LETTER);
    const note = noteOn(reading, "Het kabinet zet in op terugkeer");
    const start = reading.index.source.text.indexOf("Het kabinet");
    expect(await place(reading, [note], nothing)).toEqual([
      { note, state: "found", spans: [{ start, end: start + "Het kabinet zet in op terugkeer".length }] },
    ]);
    expect(orders).toEqual([]);
  });

  it("are shown for what is certain before the rest is searched for", async () => {
    const before = read(LETTER);
    const notes = ["Nederland dringt aan op de naleving", "zet in op terugkeer van migranten"].map((words) =>
      noteOn(before, words),
    );
    const shown: (readonly string[])[] = [];
    const later = read(LETTER.replace("terugkeer", "opsporing"));
    const placed = await place(later, notes, (first) => shown.push(first.map(({ state }) => state)));
    expect(shown).toEqual([["found"]]);
    expect(placed.map(({ state, words }) => [state, words])).toEqual([
      ["found", undefined],
      ["changed", "zet in op opsporing van migranten"],
    ]);
  });

  it("are remembered when the page changes elsewhere, and searched for anew when it changes there", async () => {
    const note = noteOn(read(LETTER), "zet in op terugkeer van migranten");
    const changed = LETTER.replace("terugkeer", "vertrek");
    await place(read(`${changed}${FILLER}<p>Er zijn elf reacties.</p>`), [note], nothing);
    expect(orders).toHaveLength(1);
    const [placed] = await place(read(`${changed}${FILLER}<p>Er zijn twaalf reacties.</p>`), [note], nothing);
    expect(orders).toHaveLength(1);
    expect(placed?.words).toBe("zet in op vertrek van migranten");
    const [gone] = await place(read(FILLER), [note], nothing);
    expect(orders).toHaveLength(2);
    expect(gone?.state).toBe("wees");
    const [back] = await place(read(LETTER), [note], nothing);
    expect(back?.state).toBe("found");
  });

  it("are asked for where the reader is first", async () => {
    const notes = ["zet in op terugkeer van migranten", "aan op de naleving van de mensenrechten"].map((words) =>
      noteOn(read(LETTER), words),
    );
    const later = read(LETTER.replace("terugkeer", "vertrek").replace("naleving", "handhaving"));
    const near = later.index.source.text.length;
    await places.place(later, notes, { near, onMore: nothing }, new AbortController().signal);
    expect(orders[0]?.passages.map(({ id }) => id)).toEqual([notes[1]?.id, notes[0]?.id]);
  });

  it("tell each place where a note in doubt may stand", async () => {
    const note = noteOn(read(LETTER), "zet in op terugkeer van migranten");
    const twice = "<p>Wij zien: zet in op terugkeer van migranten, en meer.</p>".repeat(2);
    const reading = read(twice);
    const [placed] = await place(reading, [note], nothing);
    expect(placed?.state).toBe("onzeker");
    expect(placed?.spans).toHaveLength(2);
    expect(placed?.candidates?.map(({ selector }) => selector.quote.exact)).toEqual([
      "zet in op terugkeer van migranten",
      "zet in op terugkeer van migranten",
    ]);
  });
});
