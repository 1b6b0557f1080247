import { describe, expect, it } from "vitest";
import { annotate } from "../annotate.ts";
import type { EntityAnnotation } from "../model/annotation.ts";
import { MEANT, NOT_MEANT } from "./evidence.cases.ts";

function entitiesIn(text: string): EntityAnnotation[] {
  return annotate(text).flatMap((one) => (one.type === "entity" ? [one] : []));
}

/** The text without its marks, and where they stood. */
function unmark(marked: string): { text: string; starts: number[] } {
  const starts = [...marked.matchAll(/⟦/gu)].map(({ index }, count) => index - 2 * count);
  return { text: marked.replace(/[⟦⟧]/gu, ""), starts };
}

/** What a piece of evidence is, and the words it points to. */
function evidenceOf(text: string, form: string): string {
  const { evidence } = entitiesIn(text).find((one) => one.text === form) ?? {};
  const { rule, span } = evidence ?? {};
  return `${rule}: ${span ? text.slice(span.start, span.end) : ""}`;
}

describe("a form with several meanings", () => {
  it.each(MEANT)("counts $says: $text", ({ text: marked, ids }) => {
    const { text, starts } = unmark(marked);
    const found = entitiesIn(text).filter(({ start }) => starts.includes(start));
    expect(found.map(({ id }) => id)).toEqual(ids);
  });

  it.each(NOT_MEANT)("does not count in: %s", (marked) => {
    const { text, starts } = unmark(marked);
    expect(entitiesIn(text).filter(({ start }) => starts.includes(start))).toEqual([]);
  });
});

describe("what showed it", () => {
  it.each([
    ["Volgens het COA kan dat.", "COA", "article: het"],
    ["Ik informeer uw Kamer.", "Kamer", "neighbour: uw"],
    ["COA biedt opvang aan asielzoekers.", "COA", "words: asiel"],
    ["D66, BBB en CU stemden.", "CU", "list: BBB"],
    ["Het lid Van Nispen vroeg het.\nHet lid Ouwehand (CU) ook.", "CU", "member: Ouwehand"],
    ["Gw en Grondwet.", "Gw", "name: Grondwet"],
    ["Mobiel Toezicht Veiligheid (MTV).", "MTV", "definition: Mobiel Toezicht Veiligheid (MTV)"],
    ["Het voorstel van minister Faber.", "minister Faber", "office: minister"],
  ])("in %j of %s is %j", (text, form, evidence) => {
    expect(evidenceOf(text, form)).toBe(evidence);
  });

  it("is not told of a form that has no other meaning", () => {
    expect(entitiesIn("Frontex vaart uit.")[0]).not.toHaveProperty("evidence");
  });
});

describe("the strongest evidence", () => {
  it("is the text's own definition, from there on", () => {
    const text = "De IND beslist.\n\nDe Inspectie Nieuwe Diensten (IND) kijkt toe. De IND meldt dat.";
    expect(entitiesIn(text).map(({ text: form, id }) => [form, id])).toEqual([
      ["IND", "organisatie/immigratie-en-naturalisatiedienst"],
      ["Inspectie Nieuwe Diensten", "tekst/inspectie-nieuwe-diensten"],
      ["IND", "tekst/inspectie-nieuwe-diensten"],
      ["IND", "tekst/inspectie-nieuwe-diensten"],
    ]);
  });

  it("of two meanings settles which is meant, and of equal evidence neither is", () => {
    const ids = (text: string) => entitiesIn(text).map(({ id }) => id);
    expect(ids("Het MTV.")).toEqual([]);
    expect(ids("Mobiel Toezicht Vreemdelingen heet nu anders.\n\nHet MTV.")).toEqual([
      "instrument/mobiel-toezicht-vreemdelingen",
      "instrument/mobiel-toezicht-vreemdelingen",
    ]);
  });
});

describe("the date of the document", () => {
  const idsOn = (date: string, text: string) =>
    entitiesIn(`Ons kenmerk\n123456\n\nDatum ${date}\nOnderwerp Brief over beleid\n\n\n${text}`).map(({ id }) => id);

  it("tells which of the laws is meant that succeeded each other", () => {
    expect(idsOn("3 mei 2012", "De Wet inburgering geldt.")).toEqual(["wet/wet-inburgering-2006"]);
    expect(idsOn("3 mei 2023", "De Wet inburgering geldt.")).toEqual(["wet/wet-inburgering-2021"]);
    const laws = entitiesIn("De Wet inburgering geldt.").filter(({ kind }) => kind === "regeling");
    expect(laws).toEqual([]);
  });

  it("tells which ministry still stood", () => {
    expect(idsOn("3 mei 2025", "De begroting van A&M.")).toEqual(["organisatie/ministerie-van-asiel-en-migratie"]);
    expect(idsOn("3 mei 2026", "De begroting van A&M.")).toEqual([]);
  });

  it("tells whose office it was", () => {
    expect(idsOn("3 mei 2025", "Aldus minister Faber.")).toEqual(["persoon/marjolein-faber"]);
    expect(idsOn("3 mei 2010", "Aldus minister Faber.")).not.toContain("persoon/marjolein-faber");
    expect(idsOn("3 mei 2026", "Aldus toenmalig minister Faber.")).toEqual(["persoon/marjolein-faber"]);
  });
});

describe("an office", () => {
  const offices = (text: string) =>
    entitiesIn(text).flatMap(({ kind, text: form }) => (kind === "functie" ? [form] : []));

  it("is not read where it is another country's", () => {
    expect(
      offices("De Tunesische minister van Buitenlandse Zaken sprak met de Europese ministers van Justitie."),
    ).toEqual([]);
    expect(entitiesIn("Het Duitse ministerie van Buitenlandse Zaken.").map(({ text }) => text)).toEqual([]);
    expect(offices("De Nederlandse minister van Buitenlandse Zaken sprak. Aldus de minister van Justitie.")).toEqual([
      "minister van Buitenlandse Zaken",
      "minister van Justitie",
    ]);
  });
});

describe("a surname", () => {
  const persons = (text: string) =>
    entitiesIn(text).flatMap(({ kind, text: form }) => (kind === "persoon" ? [form] : []));

  it("is read where the office stands behind it, and from there on", () => {
    expect(
      persons("Met de heer Dijkhoff, Staatssecretaris van Veiligheid en Justitie. De heer Dijkhoff antwoordt."),
    ).toEqual(["Dijkhoff", "Dijkhoff"]);
    expect(persons("De heer Dijkhoff, voorzitter, opent de vergadering.")).toEqual([]);
  });

  it("belongs to an office in the line before it, and to none before an empty line", () => {
    expect(persons("Aldus minister\nFaber.")).toEqual(["minister\nFaber"]);
    expect(persons("Aan de minister\n\nFaber belde.")).toEqual([]);
    expect(persons("Met de heer Dijkhoff,\n\nStaatssecretaris van Justitie.")).toEqual([]);
  });

  it("is read from where its bearer was called by office on, and not of a member of the Kamer", () => {
    expect(persons("Leers zwijgt. Aldus minister Leers. Leers wil dat, zei de heer Leers (CDA).")).toEqual([
      "minister Leers",
      "Leers",
    ]);
  });

  it("is read behind an office its bearer held, and the two are one mention", () => {
    expect(persons("Aldus staatssecretaris Van der Burg.")).toEqual(["staatssecretaris Van der Burg"]);
    expect(persons("Aldus minister-president Rutte.")).toEqual(["minister-president Rutte"]);
    expect(persons("Aldus minister Van der Burg.")).toEqual([]);
  });

  it("is read behind the full name, and not before it", () => {
    expect(persons("Faber sprak. Marjolein Faber is minister. Faber zei dat.")).toEqual(["Marjolein Faber", "Faber"]);
  });

  it("is not read alone", () => {
    expect(persons("De heer Faber en mevrouw Kamp kwamen.")).toEqual([]);
  });
});
