import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textDirective } from "./text-directive.ts";

/** Blocks of a page as one text, as notes and quotations know it. */
function pageOf(...paragraphs: readonly string[]) {
  const blocks: number[] = [];
  let text = "";
  for (const paragraph of paragraphs) {
    if (text !== "") text += " ";
    blocks.push(text.length);
    text += paragraph;
  }
  return { text, blocks };
}

/** The directive to the `nth` place where words stand, decoded for reading. */
function directiveTo(page: ReturnType<typeof pageOf>, words: string, nth = 0): string {
  let start = -1;
  for (let count = 0; count <= nth; count += 1) start = page.text.indexOf(words, start + 1);
  return decodeURIComponent(textDirective(page, { start, end: start + words.length }));
}

const LETTER = pageOf(
  "De IND beslist binnen zes maanden op een asielaanvraag, zo schrijft het kabinet.",
  "De staatssecretaris heeft op 10 juli 2020 toegezegd dat de IND binnen zes maanden op iedere aanvraag zal beslissen.",
  "Terugkeer blijft de inzet.",
);

describe("the directive of a link to a passage", () => {
  it("is the passage itself where it stands once", () => {
    expect(directiveTo(LETTER, "Terugkeer blijft de inzet")).toBe("text=Terugkeer blijft de inzet");
  });

  it("names a passage that stands more often by the words around it", () => {
    expect(directiveTo(LETTER, "binnen zes maanden", 0)).toBe("text=binnen zes maanden");
    expect(directiveTo(LETTER, "binnen zes maanden", 1)).toBe(
      "text=dat de IND-,binnen zes maanden,-op iedere aanvraag",
    );
  });

  it("does not take capitals for a difference, as browsers do not", () => {
    const page = pageOf("TERUGKEER is een begrip.", "Zie verder terugkeer van vreemdelingen.");
    expect(directiveTo(page, "terugkeer")).toBe("text=Zie verder-,terugkeer,-van vreemdelingen.");
  });

  it("names a long passage by its first and last words", () => {
    const page = pageOf(
      "De staatssecretaris heeft op 10 juli 2020 toegezegd dat de IND binnen zes maanden zal beslissen.",
    );
    expect(directiveTo(page, page.text)).toBe(
      "text=De staatssecretaris heeft op 10 juli,IND binnen zes maanden zal beslissen.",
    );
  });

  it("looks for no words across two blocks, where a browser finds none", () => {
    const page = pageOf("Eerste alinea.", "Tweede alinea over terugkeer.", "Derde.");
    expect(directiveTo(page, "alinea. Tweede alinea over terugkeer. Derde")).toBe("text=alinea.,Derde");
  });

  it("takes whole words, which is what a browser compares", () => {
    expect(directiveTo(LETTER, "erugkeer blijf")).toBe("text=Terugkeer blijft");
  });

  it("encodes what has a meaning of its own: hyphen, comma, ampersand", () => {
    const page = pageOf("De JBZ-Raad, de EDEO & Frontex");
    expect(textDirective(page, { start: 0, end: page.text.length })).toBe(
      "text=De%20JBZ%2DRaad%2C%20de%20EDEO%20%26%20Frontex",
    );
  });

  it("holds only terms that stand within one block, for any passage of any text", () => {
    const word = fc.constantFrom("de", "IND", "beslist", "JBZ-Raad", "terugkeer,", "in", "2020.");
    const paragraph = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), fc.nat(), fc.nat(), (paragraphs, one, other) => {
        const page = pageOf(...paragraphs);
        const words = [...page.text.matchAll(/\S+/g)];
        const [from, to] = [one % words.length, other % words.length].sort((a, b) => a - b);
        const [first, last] = [words[from ?? 0], words[to ?? 0]];
        if (first === undefined || last === undefined) return;
        const span = { start: first.index, end: last.index + last[0].length };
        const terms = textDirective(page, span).slice("text=".length).split(",").map(decodeURIComponent);
        for (const term of terms) {
          const bare = term.replace(/^-|-$/g, "");
          expect(paragraphs.some((paragraph) => paragraph.includes(bare))).toBe(true);
        }
      }),
    );
  });
});
