import { annotate, cite, identify, linksFor } from "@kantlijn/core";
import { describe, expect, it } from "vitest";
import { referenceSchema } from "./reference-schema.ts";

/** One citation of each kind, and of every field. */
const CITED = [
  "Kamerstukken II 2019/20, 35 300 VI, nr. 37, p. 12",
  "Kamerstukken II 2015/16, 33 852 (R2023), nr. 6",
  "Kamerstukken II 2001/02, 27 874, nr. 2 (herdruk)",
  "Kamerstukken I 2015/16, 34 088, B",
  "Kamerstukken 36 704",
  "Handelingen II 2014/15, nr. 19, item 7",
  "Aanhangsel Handelingen II 2021/22, nr. 712",
  "2022D55853",
  "Stb. 2011, 35",
  "Stcrt. 2023, 9410",
  "Trb. 2001, 70",
  "Verordening (EU) 2019/1896",
  "COM(2020) 609",
  "ECLI:NL:RVS:2023:506",
  "C-550/16",
  "artikel 29, eerste lid, van de Vreemdelingenwet 2000",
  "paragraaf B8/3 van de Vreemdelingencirculaire",
];

describe("a reference in a message", () => {
  it.each(CITED)("arrives as it was read: %s", (words) => {
    const [annotation] = annotate(`Zie ${words}.`, { only: "references" });
    if (annotation?.type !== "reference") throw new Error(`core reads no reference in ${words}`);
    const arrived = referenceSchema.parse(JSON.parse(JSON.stringify(annotation)));
    expect(identify(arrived)).toBe(annotation.id);
    expect(cite(arrived)).toBe(cite(annotation));
    expect(linksFor(arrived)).toEqual(linksFor(annotation));
    expect(annotation).toMatchObject(arrived);
    // What the annotation says of its place in the text is left behind.
    expect(arrived).not.toHaveProperty("start");
  });

  it.each([
    ["an unknown kind", { kind: "adres", nummer: "1" }],
    ["a field of another sort", { kind: "kamerstuk", dossiernummer: 32317, ondernummer: "788" }],
    ["a year that is none", { kind: "aanhangsel", vergaderjaar: "vorig jaar", nummer: "1" }],
    ["words without end", { kind: "ecli", country: "NL", court: "R".repeat(5_000), year: 2023, number: "1" }],
    ["a number below zero", { kind: "staatsblad", year: 2011, number: -1 }],
    ["nothing", undefined],
  ])("is refused with %s", (_, value) => {
    expect(referenceSchema.safeParse(value).success).toBe(false);
  });
});
