import { describe, expect, it } from "vitest";
import type { HandelingenReference } from "../model/parliament.ts";
import { implyFields } from "./implied-fields.ts";

const SITTING: HandelingenReference = { kind: "handelingen", vergaderjaar: "2014-2015", vergadering: "19" };

describe("the chamber a text leaves out", () => {
  it("is the Tweede Kamer for Handelingen and their Aanhangsel", () => {
    expect(implyFields(SITTING)).toEqual({ ...SITTING, kamer: "tweede", implied: ["kamer"] });
    const questions = { kind: "aanhangsel", vergaderjaar: "2014-2015", nummer: "12" } as const;
    expect(implyFields(questions)).toEqual({ ...questions, kamer: "tweede", implied: ["kamer"] });
  });

  it("is the Eerste Kamer for a paper with a letter", () => {
    const letter = { kind: "kamerstuk", dossiernummer: "34088", ondernummer: "B" } as const;
    expect(implyFields(letter)).toMatchObject({ kamer: "eerste", implied: ["kamer"] });
  });

  it("is left alone where the text states it, and stands beside what was implied before", () => {
    const stated = { ...SITTING, kamer: "eerste" } as const;
    expect(implyFields(stated)).toBe(stated);
    expect(implyFields({ ...SITTING, implied: ["vergaderjaar"] })).toMatchObject({
      implied: ["vergaderjaar", "kamer"],
    });
  });
});
