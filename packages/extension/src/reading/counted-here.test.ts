import { afterEach, describe, expect, it } from "vitest";
import { describePassage } from "../anchor/describe.ts";
import type { NotedPassage } from "../model/noted-passage.ts";
import type { PageWords } from "../model/page-words.ts";
import type { Placing } from "../model/placing.ts";
import { atOnce } from "../page/at-once.ts";
import { indexText } from "../page/index-text.ts";
import { placePassages } from "../placing/place-passages.ts";
import { countedHere } from "./counted-here.ts";
import { PageReading } from "./page-reading.ts";

const NOTHING: PageWords = { document: {}, entities: [], references: [], unresolved: [], mentions: [] };
const MENU = "<script>var taal = 'nl';</script>\n  <p hidden>Ga naar de inhoud</p>\n";
const LETTER =
  "<p>De inzet is bekend. Daartoe sluit Nederland brede partnerschappen die alle partijen iets opleveren. Over de " +
  "voortgang ontvangt uw Kamer elk half jaar een brief, te beginnen in het voorjaar.</p>\n";
const BETWEEN = "<p>De Raad sprak over de grens. Nederland dringt aan op de naleving van de mensenrechten.</p>\n";
const WORDS = "brede partnerschappen die alle";

afterEach(() => {
  document.body.innerHTML = "";
});

function read(html: string): PageReading {
  document.body.innerHTML = html;
  return new PageReading(indexText(document.body), NOTHING);
}

/** What Hypothesis keeps: the words, 32 characters on each side, and where they begin in all the text of the body. */
function foreignNote(reading: PageReading, start = (document.body.textContent ?? "").indexOf(WORDS)): NotedPassage {
  const at = reading.index.source.text.indexOf(WORDS);
  const described = describePassage(reading.reduced, { start: at, end: at + WORDS.length });
  if (!described.ok) throw new Error(`no passage "${WORDS}"`);
  const { quote } = described.value;
  return {
    id: crypto.randomUUID(),
    selector: {
      quote: { ...quote, prefix: quote.prefix.slice(-32), suffix: quote.suffix.slice(0, 32) },
      position: { type: "TextPositionSelector", start, end: start + WORDS.length },
    },
  };
}

function findingOf(reading: PageReading, note: NotedPassage): Placing["finding"] | undefined {
  return atOnce(placePassages({ text: reading.built, passages: countedHere(reading, [note]) }))[0]?.finding;
}

describe("a note of another program, that counts what no reader sees as well", () => {
  it("is found within its paragraph on a page that is as it was", () => {
    const reading = read(MENU + LETTER + BETWEEN);
    const start = reading.built.text.indexOf(WORDS);
    expect(findingOf(reading, foreignNote(reading))).toEqual({
      state: "found",
      span: { start, end: start + WORDS.length },
    });
  });

  it("is a question where only a copy of its paragraph is left", () => {
    const note = foreignNote(read(MENU + LETTER + BETWEEN + LETTER));
    expect(findingOf(read(MENU + BETWEEN + LETTER), note)?.state).toBe("onzeker");
  });

  it("is a question where it was counted in a text that is not read, or nobody counted", () => {
    const reading = read(MENU + LETTER + BETWEEN);
    for (const start of [0, 12, 900_000]) {
      expect(findingOf(reading, foreignNote(reading, start))?.state).toBe("onzeker");
    }
  });

  it("leaves a note of ours as it is", () => {
    const reading = read(MENU + LETTER + BETWEEN);
    const described = describePassage(reading.reduced, { start: 4, end: 60 });
    if (!described.ok) throw new Error("no passage");
    const notes = [{ id: crypto.randomUUID(), selector: described.value }];
    expect(countedHere(reading, notes)).toBe(notes);
  });
});
