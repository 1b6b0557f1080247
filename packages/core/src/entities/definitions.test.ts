import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annotate } from "../annotate.ts";

/** Each entity as its words and its id. */
function entitiesIn(text: string, breaks: readonly number[] = []): string[] {
  return annotate({ text, breaks }).flatMap((one) => (one.type === "entity" ? [`${one.text} = ${one.id}`] : []));
}

/** What of a text only the text itself defines. */
function definedIn(text: string, breaks: readonly number[] = []): string[] {
  return entitiesIn(text, breaks).filter((one) => one.includes("= tekst/"));
}

describe("a short form in parentheses", () => {
  it("means the entry of the gazetteer before it, from there on", () => {
    const id = "instrument/mobiel-toezicht-veiligheid";
    expect(entitiesIn("MTV is er niet.\nHet Mobiel Toezicht Veiligheid (MTV) wel. MTV-controles.")).toEqual([
      "MTV = instrument/mobiel-toezicht-veiligheid",
      `Mobiel Toezicht Veiligheid = ${id}`,
      `MTV = ${id}`,
      `MTV = ${id}`,
    ]);
  });

  it("means a name that no gazetteer has, of the kind its head noun tells", () => {
    expect(entitiesIn("De Stichting Nieuwe Thuishaven (SNT) helpt. De SNT is klein.")).toEqual([
      "Stichting Nieuwe Thuishaven = tekst/stichting-nieuwe-thuishaven",
      "SNT = tekst/stichting-nieuwe-thuishaven",
      "SNT = tekst/stichting-nieuwe-thuishaven",
    ]);
    const kindOf = (text: string) => annotate(text).flatMap((one) => (one.type === "entity" ? [one.kind] : []))[0];
    expect(kindOf("De Regional Border Authority (RBA).")).toBe("organisatie");
    expect(kindOf("Het Idee Veilig Verder (IVV).")).toBeUndefined();
    expect(kindOf("Het Noodfonds Kleine Kernen (NKK).")).toBe("instrument");
    expect(kindOf("De Tijdelijke Wet Kustplaatsen (TWK).")).toBe("regeling");
  });

  it("has the full name on it", () => {
    const [name] = annotate("De Raad voor\nNieuwe Zaken (RNZ).");
    expect(name).toMatchObject({ id: "tekst/raad-voor-nieuwe-zaken", name: "Raad voor Nieuwe Zaken" });
  });

  it("may stand behind the indentation of a page's source, which is no part of the name", () => {
    expect(definedIn("De Stichting Nieuwe Thuishaven\n            (SNT).")).toEqual([
      "Stichting Nieuwe Thuishaven = tekst/stichting-nieuwe-thuishaven",
      "SNT = tekst/stichting-nieuwe-thuishaven",
    ]);
    expect(definedIn(`De Stichting Nieuwe Thuishaven${" ".repeat(80)}(SNT).`)).toEqual([]);
    expect(definedIn("De Stichting Nieuwe Thuishaven\n\n(SNT).")).toEqual([]);
  });

  it("is the gazetteer's where that has one meaning for it, of the same kind", () => {
    expect(definedIn("Het European Asylum Agency (EUAA).")).toEqual([]);
  });

  it.each([
    "Van Dijk (VVD) vraagt dat, en de VVD ook.",
    "De Raad (zie bijlage) besluit.",
    "De Stichting Nieuwe Thuishaven (EU) helpt.",
    "Het Besluit opvang (nr. 12) en de Regeling opvang (2019).",
    "De Stichting Nieuwe Thuishaven (XYZ) helpt.",
    "De Nieuwe Rode Fiets (NRF) rijdt.",
    "Dit is de nieuwe stichting voor steun (NSS).",
    "De Dienst. Nieuwe Thuishaven (DNT).",
  ])("defines nothing in: %s", (text) => {
    expect(definedIn(text)).toEqual([]);
  });
});

describe("a short form behind hierna", () => {
  it("means the entry of the gazetteer before it", () => {
    const id = "organisatie/frontex";
    expect(entitiesIn("Frontex (hierna: het Agentschap) vaart. Het Agentschap meldt dat.")).toEqual([
      `Frontex = ${id}`,
      `Agentschap = ${id}`,
      `Agentschap = ${id}`,
    ]);
  });

  it("means the name before an abbreviation of it", () => {
    const id = "organisatie/asielagentschap-van-de-europese-unie";
    expect(
      entitiesIn("Het Asielagentschap van de Europese Unie (EUAA), hierna: het Agentschap. Het Agentschap helpt."),
    ).toEqual([
      `Asielagentschap van de Europese Unie = ${id}`,
      `EUAA = ${id}`,
      `Agentschap = ${id}`,
      `Agentschap = ${id}`,
    ]);
  });

  it.each([
    "De Wet noodopvang kust (hierna: de Noodwet) geldt. De Noodwet is kort.",
    "De Wet noodopvang kust, hierna te noemen de Noodwet, geldt. De Noodwet is kort.",
    "De Wet noodopvang kust (hierna te noemen: «de Noodwet») geldt. De Noodwet is kort.",
    "Er is de Wet noodopvang kust, hierna: de Noodwet. De Noodwet is kort.",
    "De Wet noodopvang kust (hierna aangeduid als de «Noodwet») geldt. De Noodwet is kort.",
    'De Wet noodopvang kust (hierna: "de Noodwet") geldt. De Noodwet is kort.',
  ])("means the name before it: %s", (text) => {
    expect(definedIn(text)).toEqual([
      "Wet noodopvang kust = tekst/wet-noodopvang-kust",
      "Noodwet = tekst/wet-noodopvang-kust",
      "Noodwet = tekst/wet-noodopvang-kust",
    ]);
  });

  it.each([
    "Dit komt aan de orde in paragraaf 3, hierna volgt de rest.",
    "De nieuwe regels (hierna: de regels) gelden.",
    "In het hierna genoemde Besluit staat dat.",
    "Het voorstel van de Nieuwe Unie (hierna: het Pact) ligt er. Het Pact is lang.",
  ])("defines nothing in: %s", (text) => {
    expect(definedIn(text)).toEqual([]);
  });
});

describe("a definition", () => {
  const pieces = fc.constantFrom(
    "Stichting ",
    "Nieuwe ",
    "Thuishaven ",
    "(SNT)",
    "SNT ",
    "(hierna: de Stichting)",
    ", hierna te noemen Noodwet,",
    "Wet ",
    "opvang ",
    "Frontex ",
    "(",
    ")",
    "\n\n",
    "\n",
    " ",
    "«",
    "»",
    ". ",
    "De ",
    "IND ",
    "(IND)",
    "Raad ",
    "en ",
  );
  const texts = fc.array(pieces, { maxLength: 40 }).map((all) => all.join(""));

  it("never runs across an empty line, whatever the text", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const one of annotate(text)) {
          if (one.type === "entity" && one.name !== undefined) expect(one.text).not.toMatch(/\n\s*\n/u);
        }
      }),
    );
  });

  it("never runs across a block", () => {
    fc.assert(
      fc.property(texts, fc.nat({ max: 200 }), (text, at) => {
        const offset = Math.min(at, text.length);
        for (const one of annotate({ text, breaks: [offset] }))
          expect(one.start < offset && offset < one.end).toBe(false);
      }),
    );
    expect(definedIn("De Stichting Nieuwe Thuishaven (SNT)", [13])).toEqual([]);
  });

  it("gives the short form no meaning before it stands", () => {
    expect(definedIn("SNT. De Stichting Nieuwe Thuishaven (SNT).")).toHaveLength(2);
  });
});
