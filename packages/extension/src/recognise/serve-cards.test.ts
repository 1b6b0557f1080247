import { annotate, type Reference } from "@kantlijn/core";
import { describe, expect, it } from "vitest";
import { referenceSchema } from "../model/reference-schema.ts";
import { noLookup } from "../testing/cards.ts";
import { NO_OWN_TERMS } from "./own-terms-to-read.ts";
import { answersOfCards, type CardLookup } from "./serve-cards.ts";

const ASKER = { kind: "page", url: "https://www.rijksoverheid.nl/", tabId: 1, isPrivate: false } as const;

function citedIn(text: string): Reference {
  const [reference] = annotate(text, { only: "references" });
  if (reference?.type !== "reference") throw new Error(`no reference in ${text}`);
  return referenceSchema.parse(reference);
}

async function cardOf(reference: Reference, lookup: CardLookup = noLookup) {
  const [card] = await answersOfCards(lookup, NO_OWN_TERMS)["page/papers"]([reference], ASKER);
  return card;
}

describe("what a page is told of a term", () => {
  const { "page/term": term } = answersOfCards(noLookup, NO_OWN_TERMS);

  it("is what was checked: names, a sentence, and numbers with their addresses", async () => {
    const card = await term("organisatie/frontex", ASKER);
    expect(card).toMatchObject({ label: "Frontex", offices: [] });
    expect(card?.description).toMatch(/\.$/u);
    expect(card).not.toHaveProperty("sources");
    expect(card?.identifiers.every(({ href = "https://" }) => href.startsWith("https://"))).toBe(true);
  });

  it("is what the reader wrote themselves, of a term of their own list", async () => {
    const kept = { id: "eigen/asieldeal", word: "asieldeal", variants: [], description: "Afspraak.", note: "Navragen" };
    const { "page/term": own } = answersOfCards(noLookup, { read: async () => [kept] });
    expect(await own("eigen/asieldeal", ASKER)).toEqual({
      label: "asieldeal",
      description: "Afspraak.",
      identifiers: [],
      offices: [],
      own: { note: "Navragen" },
    });
    expect(await own("eigen/weg", ASKER)).toBeUndefined();
  });

  it("is nothing where only the page itself names it", async () => {
    expect(await term("tekst/dienst-regionale-opvang", ASKER)).toBeUndefined();
  });
});

describe("what a page is told of a paper", () => {
  it("is how it is written in full, its dossier, and every place to read it", async () => {
    expect(await cardOf(citedIn("Kamerstukken II 2021/22, 19 637, nr. 2800"))).toEqual({
      id: "kst-19637-2800",
      reference: {
        kind: "kamerstuk",
        kamer: "tweede",
        vergaderjaar: "2021-2022",
        dossiernummer: "19637",
        ondernummer: "2800",
      },
      citation: "Kamerstukken II 2021/22, 19 637, nr. 2800",
      ways: [expect.objectContaining({ certainty: "exact", to: "itself" }), expect.objectContaining({ to: "dossier" })],
      dossier: { id: "19637", title: "Vreemdelingenbeleid" },
    });
  });

  it("offers to look up its title only where the reader allowed that", async () => {
    const reference = citedIn("Kamerstuk 32 317, nr. 788");
    expect(await cardOf(reference)).not.toHaveProperty("lookup");
    const allowed: CardLookup = { ...noLookup, isAllowed: async () => true };
    expect(await cardOf(reference, allowed)).toHaveProperty("lookup", {});
    expect(await cardOf(reference, { ...allowed, canLookUp: () => false })).not.toHaveProperty("lookup");
    const known = { state: "found", title: "Geannoteerde agenda" } as const;
    expect(await cardOf(reference, { ...allowed, known: async () => known })).toHaveProperty("lookup", { known });
  });

  it("asks nobody for a title while the reader has not allowed it, whoever says so", async () => {
    let isAsked = false;
    const lookup: CardLookup = {
      ...noLookup,
      lookUp: async () => {
        isAsked = true;
        return { state: "missing" };
      },
    };
    const { "page/look-up": lookUp } = answersOfCards(lookup, NO_OWN_TERMS);
    await expect(lookUp(citedIn("Kamerstuk 32 317, nr. 788"), ASKER)).rejects.toThrow("did not ask");
    expect(isAsked).toBe(false);
  });
});
