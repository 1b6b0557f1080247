import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { KeptTerm } from "../../../model/kept-term.ts";
import { planImport, withImport, withoutImport } from "./plan-import.ts";

const term = (word: string, rest: Partial<KeptTerm> = {}): KeptTerm => ({
  id: `eigen/${word.toLowerCase()}`,
  word,
  variants: [],
  description: "",
  note: "",
  ...rest,
});
const row = (word: string, rest: Partial<KeptTerm> = {}) => {
  const { id: _, ...plain } = term(word, rest);
  return plain;
};

describe("taking in a file", () => {
  it("adds what is new, adds to what is known, and tells what was so already", () => {
    const terms = [term("asieldeal", { variants: ["asieldeals"], note: "Kijk na" }), term("opvang")];
    const plan = planImport(terms, [
      row("Asieldeal", { variants: ["asielakkoord"], description: "Afspraak." }),
      row("opvang"),
      row("POK", { description: "Plan" }),
    ]);
    expect(plan.added).toEqual([term("POK", { description: "Plan" })]);
    expect(plan.changed.map(({ after }) => after)).toEqual([
      term("asieldeal", { variants: ["asieldeals", "asielakkoord"], description: "Afspraak.", note: "Kijk na" }),
    ]);
    expect(plan.same).toBe(1);
    expect(plan.left).toEqual([]);
  });

  it("leaves what cannot be looked for, and words that another term has", () => {
    const plan = planImport([term("asieldeal", { variants: ["deal"] })], [row("§ 5"), row("deal"), row("a, b")]);
    expect(plan.left.map(({ word, troubles }) => [word, troubles])).toEqual([
      ["§ 5", { word: { kind: "unreadable", form: "§ 5" } }],
      ["deal", { word: { kind: "listed", form: "deal", word: "asieldeal" } }],
      ["a, b", { word: { kind: "comma", form: "a, b" } }],
    ]);
    expect(plan.added).toEqual([]);
  });

  it("takes a word that stands in it twice as one", () => {
    const { added } = planImport([], [row("deal", { note: "een" }), row("Deal", { variants: ["deals"] })]);
    expect(added).toEqual([term("deal", { note: "een", variants: ["deals"] })]);
  });

  it("says which words a full list has no room for, of as many as a file may have", () => {
    const rows = Array.from({ length: 2_005 }, (_, number) => row(`woord${number}`, { variants: [`vorm${number}`] }));
    const plan = planImport([], rows);
    expect([plan.added.length, plan.left.length, plan.left[0]?.troubles]).toEqual([2_000, 5, "full"]);
  });

  it("taken back is as if it was never done, but for what the reader changed since", () => {
    const words = fc.constantFrom("deal", "opvang", "POK", "IND", "plan van aanpak");
    const lists = fc
      .uniqueArray(words, { maxLength: 4 })
      .map((all) => all.map((word) => term(word.replace(/ /gu, "-"))));
    const rows = fc.array(
      fc.record({
        word: words,
        variants: fc.uniqueArray(fc.constantFrom("deals", "x1", "x2", "§"), { maxLength: 2 }),
        description: fc.constantFrom("", "Anders."),
        note: fc.constant(""),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(lists, rows, (terms, given) => {
        const plan = planImport(terms, given);
        const after = withImport(terms, plan);
        expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
        expect(terms.every((one) => after.some(({ id }) => id === one.id))).toBe(true);
        expect(withoutImport(after, plan)).toEqual(terms);
        expect(planImport(after, given)).toMatchObject({ added: [], changed: [] });
        const mine = after.map((one) => ({ ...one, note: "Van mij" }));
        expect(withoutImport(mine, plan)).toEqual(mine);
      }),
    );
  });
});
