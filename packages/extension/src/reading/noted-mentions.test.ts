import { describe, expect, it } from "vitest";
import { indexText } from "../page/index-text.ts";
import { wordsOf } from "../testing/cards.ts";
import { notedMentions } from "./noted-mentions.ts";

const TEXT = "De IND en Frontex werken samen. Frontex en de IND lezen Kamerstuk 19 637, nr. 2375.";

async function read() {
  document.body.innerHTML = `<main><p>${TEXT}</p></main>`;
  return wordsOf(indexText(document.body));
}

const of = (kind: "term" | "reference", id: string, notes: number, documents = 0) => ({ kind, id, notes, documents });

describe("where the things with a note stand", () => {
  it("is at their first mention, in the order of the text", async () => {
    const things = [of("reference", "kst-19637-2375", 2), of("term", "organisatie/frontex", 1)];
    const found = notedMentions(await read(), { things });
    expect(found.map(({ span }) => TEXT.slice(span.start, span.end))).toEqual([
      "Frontex",
      "Kamerstuk 19 637, nr. 2375",
    ]);
    expect(found[0]?.span.start).toBe(TEXT.indexOf("Frontex"));
    expect(found.map(({ label }) => label)).toEqual([
      "Notitie bij Frontex openen",
      "2 notities bij Kamerstukken II 19 637, nr. 2375 openen",
    ]);
  });

  it("is nowhere for what other documents name too and has no note, or is not on the page", async () => {
    const things = [of("term", "organisatie/frontex", 0, 3), of("term", "land/be", 1)];
    expect(notedMentions(await read(), { things })).toEqual([]);
  });

  it("is the beginning of the text for the paper that the page is", async () => {
    const itself = of("reference", "kst-32317-789", 1);
    const found = notedMentions(await read(), { things: [], itself });
    expect(found).toEqual([{ thing: itself, span: { start: 0, end: 1 }, label: "Notitie bij dit stuk openen" }]);
    expect(notedMentions(await read(), { things: [], itself: { ...itself, notes: 0 } })).toEqual([]);
  });
});
