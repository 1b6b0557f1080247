import { read } from "@kantlijn/core";
import { describe, expect, it } from "vitest";
import { summariseEntities, summariseReferences, summariseUnresolved } from "./summarise.ts";

const summarise = (source: string) => summariseEntities(read(source).annotations, source);

describe("a summary of what a text names", () => {
  it("carries what showed that an ambiguous term means this, where it is first written so", () => {
    const summary = summarise(
      "COA zorgt voor asiel-\nzoekers. Het Centraal Orgaan opvang asielzoekers is er klaar voor.",
    );
    expect(summary).toContainEqual(
      expect.objectContaining({
        written: "COA",
        count: 2,
        evidence: { form: "COA", rule: "name", words: "Centraal Orgaan opvang asielzoekers" },
      }),
    );
    expect(summarise("COA biedt opvang aan asiel-\nzoekers.")).toContainEqual(
      expect.objectContaining({ written: "COA", evidence: { form: "COA", rule: "words", words: "asielzoekers" } }),
    );
  });

  it("carries it also where the full name stands first", () => {
    expect(summarise("De Dienst Regionale Opvang (DRO) helpt. De DRO is nieuw.")).toContainEqual(
      expect.objectContaining({
        written: "Dienst Regionale Opvang",
        evidence: { form: "DRO", rule: "definition", words: "Dienst Regionale Opvang (DRO)" },
      }),
    );
  });

  it("carries nothing of the kind for a term that can mean nothing else", () => {
    const [frontex] = summarise("Frontex werkt samen met de lidstaten.");
    expect(frontex).toEqual({ id: "organisatie/frontex", kind: "organisatie", written: "Frontex", count: 1 });
  });

  it("carries the full name of what only the text defines", () => {
    expect(summarise("De Dienst Regionale Opvang (DRO) werkt hieraan. De DRO is nieuw.")).toMatchObject([
      { id: "tekst/dienst-regionale-opvang", name: "Dienst Regionale Opvang", count: 3 },
    ]);
  });
});

describe("a summary of what a text cites", () => {
  it("counts short forms with their paper, and tells which they are", () => {
    const { annotations } = read(
      "De motie Piri (Kamerstuk 32 317, nr. 12) is aangenomen. De motie Piri is uitgevoerd.",
    );
    expect(summariseReferences(annotations)).toMatchObject([{ id: "kst-32317-12", count: 2, derived: [1] }]);
  });

  it("shows a paper as it is cited in full, also where a short form comes first", () => {
    const { annotations } = read("In het fiche1 staat meer.\n\n1 Kamerstukken II 2021/22, 22 112, nr. 3442.\n");
    const [fiche] = summariseReferences(annotations);
    expect(fiche).toMatchObject({ id: "kst-22112-3442", derived: [0], reference: { vergaderjaar: "2021-2022" } });
    expect(fiche?.reference).not.toHaveProperty("confidence");
  });

  it("gives the papers that open words may mean, also those the text does not cite in full", () => {
    const words = { start: 0, end: 7, text: "stuk\nnr. 7", candidates: ["kst-36200-VI-7", "kst-32317-7", "geen-stuk"] };
    const { annotations } = read("Zie Kamerstuk 32 317, nr. 7.");
    expect(summariseUnresolved([words, { ...words, start: 9, end: 16 }], annotations)).toMatchObject([
      {
        words: "stuk nr. 7",
        count: 2,
        candidates: [
          { id: "kst-36200-VI-7", reference: { kind: "kamerstuk", dossiernummer: "36200", toevoeging: "VI" } },
          { id: "kst-32317-7", reference: { kind: "kamerstuk", dossiernummer: "32317" } },
          { id: "geen-stuk" },
        ],
      },
    ]);
  });
});
