import { describe, expect, it } from "vitest";
import type { Heading, PassageText } from "../model/placing.ts";
import type { PassageSelector } from "../model/selector.ts";
import { describeWords } from "./describe.ts";
import { findPassage } from "./find-passage.ts";

const OPENING = "Geachte voorzitter, hierbij bied ik uw Kamer de geannoteerde agenda aan van de JBZ-Raad.";
const INSTROOM = "De leden van de VVD-fractie vragen naar de instroom. Ik verwijs hen naar de brief van 4 november.";
const TERUGKEER =
  "Het kabinet zet voluit in op terugkeer van wie hier niet mag blijven, samen met de landen van herkomst en in Europees " +
  "verband. Daartoe sluit Nederland brede partnerschappen die alle partijen iets opleveren. Over de voortgang ontvangt " +
  "uw Kamer elk half jaar een brief, te beginnen in het voorjaar, waarin ook de uitgaven staan.";
const GRENZEN = "Nederland dringt aan op de naleving van de mensenrechten aan de buitengrens van de Unie.";
const SLOT = "De Staatssecretaris van Justitie en Veiligheid zal uw Kamer hierover nader informeren.";

const WITHIN = "Daartoe sluit Nederland brede partnerschappen";
const FIRST = "Het kabinet zet voluit in op terugkeer";

function paper(...blocks: readonly string[]): PassageText {
  const starts: number[] = [];
  let text = "";
  for (const block of blocks) {
    if (text !== "") text += " ";
    starts.push(text.length);
    text += block;
  }
  const headings: Heading[] = [];
  return { text, build: { blocks: starts, headings } };
}

/** What the first version of a note kept of words. */
function noteOn(words: string, { text }: PassageText): PassageSelector {
  const start = text.indexOf(words);
  const described = describeWords(text, { start, end: start + words.length });
  if (!described.ok) throw new Error(`no passage "${words}"`);
  return described.value;
}

/** What another program keeps of words: less of what stands around them, and a place in another text. */
function foreignNoteOn(words: string, text: PassageText): PassageSelector {
  const { quote } = noteOn(words, text);
  return {
    quote: { ...quote, prefix: quote.prefix.slice(-32), suffix: quote.suffix.slice(0, 32) },
    position: { type: "TextPositionSelector", start: 4_711, end: 4_711 + words.length },
  };
}

function wordsFound(text: PassageText, selector: PassageSelector): string {
  const finding = findPassage(text, selector);
  return "span" in finding ? text.text.slice(finding.span.start, finding.span.end) : finding.state;
}

describe("a note that does not tell what stood elsewhere", () => {
  const before = paper(OPENING, INSTROOM, TERUGKEER, GRENZEN, SLOT);

  it.each([FIRST, WITHIN])("is found in a text that is as it was: %s", (words) => {
    expect(wordsFound(before, noteOn(words, before))).toBe(words);
  });

  it("is a question within its paragraph where changes before it have moved it: a copy may have come so near", () => {
    const longer = paper("19 637 Vreemdelingenbeleid", OPENING, INSTROOM, TERUGKEER, GRENZEN, SLOT);
    expect(wordsFound(longer, noteOn(WITHIN, before))).toBe("onzeker");
    expect(wordsFound(longer, noteOn(FIRST, before))).toBe(FIRST);
  });

  it("is a question where it stood if what stands farther around it is other", () => {
    const changed = TERUGKEER.replace("samen met de landen", "naast al die landen");
    expect(wordsFound(paper(OPENING, INSTROOM, changed, GRENZEN, SLOT), noteOn(WITHIN, before))).toBe("onzeker");
  });

  it("is found elsewhere where the words of the paragraph before it stand before it still", () => {
    const moved = paper(SLOT, GRENZEN, GRENZEN.toUpperCase(), OPENING, INSTROOM, TERUGKEER);
    expect(wordsFound(moved, noteOn(FIRST, before))).toBe(FIRST);
  });

  it("is a question elsewhere where only words of its own paragraph stand around it: that may be a copy", () => {
    const doubled = paper(TERUGKEER, OPENING, INSTROOM, TERUGKEER, GRENZEN, SLOT);
    const left = paper(TERUGKEER, OPENING, INSTROOM, GRENZEN, SLOT);
    const start = doubled.text.lastIndexOf(WITHIN);
    const described = describeWords(doubled.text, { start, end: start + WITHIN.length });
    expect(described.ok && wordsFound(left, described.value)).toBe("onzeker");
  });

  it("is a question where a copy stands as far on as the paragraph in between is long", () => {
    const described = noteOn(WITHIN, paper(OPENING, TERUGKEER, INSTROOM, TERUGKEER, SLOT));
    expect(wordsFound(paper(OPENING, INSTROOM, TERUGKEER, SLOT), described)).toBe("onzeker");
  });

  it.each(["", " en van alle eerdere toezeggingen hierover"])(
    "is a question where a copy has come as near as its paragraph and words elsewhere brought it: %s",
    (words) => {
      const described = noteOn(
        WITHIN,
        paper(OPENING, INSTROOM, TERUGKEER, "Ondertekening", "M. Faber", TERUGKEER, SLOT),
      );
      const left = paper(OPENING, INSTROOM + words, "Ondertekening", "M. Faber", TERUGKEER, SLOT);
      expect(wordsFound(left, described)).toBe("onzeker");
    },
  );

  it("is never a copy in other words together with the heading that stood in between", () => {
    const words = TERUGKEER.slice(0, TERUGKEER.indexOf(" Over de voortgang"));
    const copy = TERUGKEER.replace("Het kabinet zet", "Daarom zetten wij");
    const described = noteOn(words, paper(OPENING, INSTROOM, TERUGKEER, "Aanpak", copy, SLOT));
    expect(wordsFound(paper(OPENING, INSTROOM, "Aanpak", copy, SLOT), described)).toBe("onzeker");
  });

  it("is a question where its words stand twice, and one of both may be it with other words beside it", () => {
    const again = `${TERUGKEER} ${GRENZEN}`;
    const both = paper(SLOT, OPENING, INSTROOM, TERUGKEER, OPENING, again);
    expect(wordsFound(both, noteOn(FIRST, before))).toBe("onzeker");
  });

  it("is a question where words beside it that are in its favour stand elsewhere too", () => {
    const twice = paper(GRENZEN, INSTROOM, SLOT, OPENING, INSTROOM, TERUGKEER);
    expect(wordsFound(twice, noteOn(FIRST, before))).toBe("onzeker");
  });
});

describe("a note where it stood in a text with equal rows", () => {
  const ROW = "Niet van toepassing op dit onderdeel.";

  it("is a question, as one row may have gone", () => {
    const table = paper(OPENING, ...Array.from({ length: 20 }, () => ROW), SLOT);
    const start = table.text.indexOf(ROW) + 10 * (ROW.length + 1);
    const described = describeWords(table.text, { start, end: start + ROW.length });
    expect(described.ok && findPassage(table, described.value).state).toBe("onzeker");
  });
});

describe("a note on one of several rows that begin and end alike", () => {
  const rowOf = (fraction: string) =>
    `De leden van de ${fraction}-fractie hebben met interesse kennisgenomen van de geannoteerde agenda.`;
  const fractions = ["VVD", "D66", "PVV", "GroenLinks-PvdA", "CDA"];
  const paperOf = (names: readonly string[]) => paper(OPENING, ...names.map(rowOf), SLOT);
  const before = paperOf(fractions);

  it.each(fractions)("is never another row when its own is gone: %s", (gone) => {
    const left = paperOf(fractions.filter((one) => one !== gone));
    for (const words of [rowOf(gone), `${gone}-fractie hebben met interesse kennisgenomen`]) {
      for (const selector of [noteOn(words, before), foreignNoteOn(words, before)]) {
        expect(findPassage(left, selector).state).toMatch(/onzeker|wees/);
      }
    }
  });

  it("is never another row when its own has moved", () => {
    const moved = paperOf(["VVD", "PVV", "D66", "GroenLinks-PvdA", "CDA"]);
    expect(wordsFound(moved, noteOn(rowOf("D66"), before))).toBe("onzeker");
  });

  it("is found in other words where it stands between words of its own", () => {
    const changed = INSTROOM.replace("vragen naar de", "stellen vragen over de");
    const selector = noteOn(INSTROOM, paper(OPENING, INSTROOM, TERUGKEER));
    expect(wordsFound(paper(OPENING, changed, TERUGKEER), selector)).toBe(changed);
  });
});

describe("a note of another program", () => {
  const text = paper(OPENING, INSTROOM, TERUGKEER, GRENZEN, SLOT);

  it("is found by the words of the paragraph before it", () => {
    expect(wordsFound(text, foreignNoteOn(FIRST, text))).toBe(FIRST);
  });

  it("is a question within its paragraph, as its place is counted in another text", () => {
    expect(wordsFound(text, foreignNoteOn(WITHIN, text))).toBe("onzeker");
  });

  it("is a question where it was kept without words around it", () => {
    const { quote, position } = foreignNoteOn(FIRST, text);
    expect(wordsFound(text, { quote: { ...quote, prefix: "", suffix: "" }, position })).toBe("onzeker");
  });
});
