import { describe, expect, it } from "vitest";
import type { PageWords } from "../model/page-words.ts";
import { atOnce } from "../page/at-once.ts";
import { readPage } from "../recognise/read-page.ts";
import { mentionsOf, type WordsToMark, wordsToMark } from "./words-to-mark.ts";

function wordsOf(text: string): PageWords {
  return atOnce(readPage({ text, breaks: [] }));
}

function marksOf(words: PageWords): WordsToMark {
  return atOnce(wordsToMark(words, []));
}

/** The links of a text, as its words. */
function linkedWords(text: string): readonly string[] {
  return marksOf(wordsOf(text)).references.map(({ start, end }) => text.slice(start, end));
}

describe("the links of a text", () => {
  it("stand on the outer of two references", () => {
    expect(linkedWords("Zie artikel 16 van Verordening (EU) nr. 604/2013.")).toEqual([
      "artikel 16 van Verordening (EU) nr. 604/2013",
    ]);
  });

  it("stand side by side on papers that share no letters", () => {
    expect(linkedWords("Zie Kamerstuk 32 317, nr. 788 en Kamerstuk 19 637, nr. 2375.")).toHaveLength(2);
  });

  it("say what they were derived from where the text does not cite in full", () => {
    const text = "De motie Piri (Kamerstuk 32 317, nr. 12) is aangenomen. De motie Piri is uitgevoerd.";
    const [stated, derived] = marksOf(wordsOf(text)).references;
    expect(stated).not.toHaveProperty("derivation");
    expect(stated).toMatchObject({ doubt: "Berekend: bestaat mogelijk niet" });
    expect(derived).toMatchObject({
      id: "kst-32317-12",
      derivation: "Waarschijnlijk Kamerstukken II 32 317, nr. 12: afgeleid van een verwijzing hierboven",
    });
  });

  it("say so too where the citation stands in a note below, and where it is the document's own number", () => {
    const noted = wordsOf("In het fiche1 staat meer.\n\n1 Kamerstukken II 2021/22, 22 112, nr. 3442.\n");
    expect(marksOf(noted).references[0]?.derivation).toMatch(/afgeleid van de noot hieronder$/);
  });

  it("lead, however a paper is cited, to the surest address that its mentions give", () => {
    const { references } = wordsOf("Zie Kamerstuk 19 637, nr. 2375 (Kamerstukken II 2017/18, 19 637, nr. 2375).");
    expect(references).toMatchObject([{ id: "kst-19637-2375", count: 2, link: { certainty: "exact" } }]);
  });
});

describe("the terms of a text", () => {
  it("are those that lie in no link", () => {
    const text = "Frontex: zie artikel 16 van Verordening (EU) nr. 604/2013 over Frontex.";
    const { terms } = marksOf(wordsOf(text));
    expect(terms.map(({ start, end }) => text.slice(start, end))).toEqual(["Frontex", "Frontex"]);
  });
});

describe("the mentions of a thing", () => {
  it("are all its places, in order; words whose meaning is open have places too", () => {
    const text = `De motie Becker (Kamerstuk 32 317, nr. 13) en de motie Becker (Kamerstuk 32 317, nr. 14) zijn aangenomen.
De motie Becker is uitgevoerd. Frontex helpt; Frontex groeit.`;
    const words = wordsOf(text);
    const frontex = mentionsOf(words, "organisatie/frontex").map(({ start, end }) => text.slice(start, end));
    expect(frontex).toEqual(["Frontex", "Frontex"]);
    const open = mentionsOf(words, words.unresolved[0]?.id ?? "");
    expect(open.map(({ start, end }) => text.slice(start, end))).toEqual(["motie Becker"]);
    expect(mentionsOf(words, "organisatie/onbekend")).toEqual([]);
  });
});
