/// <reference types="node" />
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annotate, read } from "../annotate.ts";
import type { Annotation } from "../model/annotation.ts";
import type { OwnTerm } from "../model/own-term.ts";
import { overlaps } from "../model/span.ts";
import { readPart } from "../read-part.ts";
import { ownTermsFrom } from "../terms/own-terms-from.ts";
import { termsFromCsv } from "../terms/terms-csv.ts";
import { holdToOwnTerms } from "../testing/cases.ts";
import { CASES, NOT } from "./eigen-begrip.cases.ts";

const numRuns = Number(process.env.KANTLIJN_RUNS ?? 150);
const seed = Number(process.env.KANTLIJN_SEED ?? 20_260_101);

const TABLE = "asieldeal;asieldeals\nplan van aanpak\nPOK\nFrontex";
const { terms: LISTED } = ownTermsFrom(termsFromCsv(TABLE));
holdToOwnTerms(LISTED, CASES, NOT);

function term(...forms: readonly string[]): OwnTerm {
  const [name = ""] = forms;
  return { id: `eigen/${name}`, name, forms };
}

/** What is marked as one of these terms. */
function found(text: string, ...terms: readonly OwnTerm[]): readonly string[] {
  return annotate(text, { terms }).flatMap((one) => (one.type === "entity" && one.kind === "eigen" ? [one.text] : []));
}

describe("an own term", () => {
  const asieldeal = term("asieldeal", "asieldeals", "asielakkoord");

  it("is found in every form it is given, with its id and name, at its place", () => {
    const text = "De asieldeal volgt op eerdere asieldeals.";
    expect(annotate(text, { terms: [asieldeal], only: "entities" })).toEqual([
      { type: "entity", kind: "eigen", id: "eigen/asieldeal", name: "asieldeal", start: 3, end: 12, text: "asieldeal" },
      {
        type: "entity",
        kind: "eigen",
        id: "eigen/asieldeal",
        name: "asieldeal",
        start: 30,
        end: 40,
        text: "asieldeals",
      },
    ]);
  });

  it("of several words is found over more white space, as the source of a page has", () => {
    expect(found("plan van\n    aanpak", term("plan van aanpak"))).toEqual(["plan van\n    aanpak"]);
  });

  it("in capitals is found only so; a name also without them", () => {
    expect(found("de POK, en pok", term("POK"))).toEqual(["POK"]);
    expect(found("BuZa, BUZA en buza", term("BuZa"))).toEqual(["BuZa"]);
    expect(found("Ter Apel, TER APEL", term("Ter Apel"))).toEqual(["Ter Apel", "TER APEL"]);
  });

  it("never runs across two blocks", () => {
    const text = "plan van\naanpak";
    const terms = [term("plan van aanpak")];
    expect(annotate({ text, breaks: [9] }, { terms })).toEqual([]);
  });

  it("may have a kind of the gazetteer", () => {
    const terms = [{ ...term("Dienst Nieuwkomers"), kind: "organisatie" as const }];
    expect(annotate("de Dienst Nieuwkomers", { terms })).toMatchObject([{ kind: "organisatie" }]);
  });
});

describe("where an own term meets something else", () => {
  function ids(text: string, ...terms: readonly OwnTerm[]): readonly string[] {
    return annotate(text, { terms, only: ["references", "entities"] }).map(({ id }) => id);
  }

  it("it wins from the gazetteer on the same words", () => {
    expect(ids("de inzet van Frontex")).toEqual(["organisatie/frontex"]);
    expect(ids("de inzet van Frontex", term("Frontex"))).toEqual(["eigen/Frontex"]);
  });

  it("the longer name wins, whoever gave it", () => {
    expect(ids("de Frontex inzet", term("Frontex inzet"))).toEqual(["eigen/Frontex inzet"]);
    expect(ids("de Europese Unie", term("Unie"))).toEqual(["organisatie/europese-unie"]);
    expect(found("de oude asieldeal", term("asieldeal"), term("oude asieldeal"))).toEqual(["oude asieldeal"]);
  });

  it("on the same words the first of the list wins", () => {
    expect(ids("de deal", { ...term("deal"), id: "eigen/een" }, { ...term("Deal"), id: "eigen/twee" })).toEqual([
      "eigen/een",
    ]);
  });

  it("a reference stays whole, also where the term is longer", () => {
    const text = "Zie Kamerstuk 32 317, nr. 788, en artikel 29 van de Vreemdelingenwet 2000.";
    const plain = ids(text);
    expect(ids(text, term("Kamerstuk"), term("nr"), term("Zie Kamerstuk 32 317, nr. 788, en"))).toEqual(plain);
    expect(ids(text, term("Vreemdelingenwet 2000"))).toEqual(plain);
  });

  it("a short form keeps its paper", () => {
    const text = "De motie Piri (Kamerstuk 32 317, nr. 12). De motie Piri is uitgevoerd.";
    expect(ids(text, term("motie Piri"))).toEqual(["eigen/motie Piri", ...ids(text)]);
  });

  it("a number of people keeps its value", () => {
    const text = "er kwamen 51.000 nieuwkomers";
    const [quantity] = annotate(text, { terms: [term("nieuwkomers")], only: "quantities" });
    expect(quantity).toEqual(annotate(text, { only: "quantities" })[0]);
  });
});

describe("a list that cannot be read with", () => {
  const given =
    (...terms: readonly OwnTerm[]) =>
    () =>
      annotate("tekst", { terms });

  it.each<[string, OwnTerm, string]>([
    ["an empty form", term(""), "its name"],
    ["no form", { id: "eigen/a", name: "a", forms: [] }, "it has no form"],
    ["a sign that is never read", term("§ 5"), "a character that is never read"],
    ["a form that is a sentence", term("a".repeat(201)), "longer than any name"],
    ["a form that begins with a sign", term("(asiel)"), "no whole word"],
    ["a form that ends with a hyphen", term("asiel-"), "no whole word"],
    ["an id that is too long", { ...term("a"), id: "e".repeat(301) }, "its id"],
  ])("is refused for %s, and says which term", (_, wrong, why) => {
    expect(given(term("goed"), wrong)).toThrow(RangeError);
    expect(given(term("goed"), wrong)).toThrow(/^term 2, ".*: /u);
    expect(given(term("goed"), wrong)).toThrow(why);
  });

  it("is refused for its length", () => {
    expect(given(...Array.from({ length: 5_001 }, () => term("a")))).toThrow("5000 at most");
  });
});

const WORDS = ["asiel", "Deal", "IND", "Frontex", "Kamerstuk", "32 317", "nr. 7", "Unie", "Tunesië", "opvang", "DT&V"];
const forms = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 })
  .chain((words) => fc.constantFrom(" ", "-", "").map((between) => words.join(between)))
  .filter((form) => /^[\p{L}\d]/u.test(form));
const lists = fc
  .array(fc.uniqueArray(forms, { minLength: 1, maxLength: 3 }), { maxLength: 6 })
  .map((all) => all.map((own) => term(...own)));
const BETWEEN = [" ", " ", " ", ", ", ". ", "-", "\n", "\u00ad", "\u00a0", "", "\n\n", " (", ") "];
const texts = fc
  .array(
    fc.tuple(
      fc.constantFrom(...WORDS, "Kamerstuk 32 317, nr. 788", "motie Piri", "die", "asielzoekers", "uit"),
      fc.constantFrom(...BETWEEN),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.flat().join(""));

/** Mentions that are told alike, whatever stands as evidence beside them. */
function told({ type, id, start, end }: Annotation): string {
  return `${type} ${id} ${start}-${end}`;
}

describe("of any terms in any text", () => {
  it("references and short forms are the same as without them, and no own term touches one", () => {
    fc.assert(
      fc.property(texts, lists, (text, terms) => {
        const plain = read(text, { only: ["references", "entities"] });
        const own = read(text, { only: ["references", "entities"], terms });
        const references = own.annotations.filter(({ type }) => type === "reference");
        expect(references).toEqual(plain.annotations.filter(({ type }) => type === "reference"));
        expect(own.unresolved).toEqual(plain.unresolved);
        for (const one of own.annotations.filter(({ id }) => id.startsWith("eigen/"))) {
          expect(one.text).toBe(text.slice(one.start, one.end));
          expect(references.some((reference) => overlaps(reference, one))).toBe(false);
        }
      }),
      { numRuns, seed },
    );
  });

  it("what the gazetteer names stays, but where an own term stands", () => {
    fc.assert(
      fc.property(texts, lists, (text, terms) => {
        const own = annotate(text, { only: "entities", terms });
        const mine = own.filter(({ id }) => id.startsWith("eigen/"));
        const kept = new Set(own.map(told));
        for (const one of annotate(text, { only: "entities" }))
          expect(kept.has(told(one)) || mine.some((term) => overlaps(term, one))).toBe(true);
      }),
      { numRuns, seed },
    );
  });

  it("what is found in a part is found in the whole", () => {
    const filler = "Hier staat een zin waarin niets wordt aangehaald. ".repeat(80);
    fc.assert(
      fc.property(texts, lists, (words, terms) => {
        const text = `${filler}\n\n${words}\n\n${filler}`;
        const whole = new Set(annotate(text, { only: ["references", "entities"], terms }).map(told));
        for (const one of readPart({ text, breaks: [], from: 0 }, terms)) expect(whole).toContain(told(one));
      }),
      { numRuns: Math.ceil(numRuns / 3), seed },
    );
  });

  it("an empty list changes nothing", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(read(text, { terms: [] })).toEqual(read(text));
      }),
      { numRuns, seed },
    );
  });
});
