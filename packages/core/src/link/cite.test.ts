import { describe, expect, it } from "vitest";
import { annotate } from "../annotate.ts";
import { identify } from "../model/identifier.ts";
import { cite } from "./cite.ts";
import { EUROPE } from "./europe.cases.ts";
import { LAW } from "./law.cases.ts";
import { PARLIAMENT } from "./parliament.cases.ts";

const CASES = [...PARLIAMENT, ...LAW, ...EUROPE];

describe("a citation", () => {
  it.each(CASES)("of $says is $cited", ({ reference, cited }) => {
    expect(cite(reference)).toBe(cited);
  });

  it.each(CASES.filter(({ saysTooLittle = false }) => !saysTooLittle))(
    "of $says is read back as the same thing",
    ({ reference }) => {
      const read = annotate(`(${cite(reference)}), waarin`).filter(({ type }) => type === "reference");
      expect(read[0]?.id).toBe(identify(reference));
    },
  );

  it.each([
    ["artikel 8:54 van de Algemene wet bestuursrecht", "8:54", "Algemene wet bestuursrecht"],
    ["artikel 37a van het Wetboek van Strafrecht", "37a", "Wetboek van Strafrecht"],
    ["artikel 18 van het Handvest", "18", "Handvest"],
    ["artikel 1 van de Grondwet", "1", "Grondwet"],
  ])("gives the law its article: %s", (citation, article, lawName) => {
    expect(cite({ kind: "wetsartikel", law: lawName, lawName, article })).toBe(citation);
  });
});
