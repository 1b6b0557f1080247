import { describe, expect, it } from "vitest";
import { MOST_VARIANTS } from "../model/kept-term.ts";
import { aStorage } from "../testing/storage.ts";
import { createOwnTerms } from "./own-terms.ts";
import { onOwnTermsChanged } from "./own-terms-changed.ts";

const ASIELDEAL = {
  id: "eigen/asieldeal",
  word: "asieldeal",
  variants: ["asieldeals"],
  description: "",
  note: "Kijk na",
};
const IND = { id: "eigen/ind", word: "IND", variants: [], description: "De dienst", note: "" };

describe("the reader's own terms", () => {
  it("are none until the reader adds one, and keep their order", async () => {
    const setting = createOwnTerms(aStorage());
    expect(await setting.read()).toEqual([]);
    await setting.write([IND, ASIELDEAL]);
    expect(await setting.read()).toEqual([IND, ASIELDEAL]);
  });

  it("that cannot be read do not take the others with them", async () => {
    const kept = [
      ASIELDEAL,
      { ...IND, word: "" },
      { ...IND, id: "organisatie/ind" },
      { ...IND, variants: Array.from({ length: MOST_VARIANTS + 1 }, () => "x") },
      { ...ASIELDEAL, word: "een tweede met dezelfde id" },
      7,
    ];
    expect(await createOwnTerms(aStorage({ "own-terms": kept })).read()).toEqual([ASIELDEAL]);
    expect(await createOwnTerms(aStorage({ "own-terms": "iets" })).read()).toEqual([]);
  });

  it("tell pages that they changed, and not what they are", async () => {
    const storage = aStorage();
    const told: unknown[] = [];
    const stop = onOwnTermsChanged(storage, (...what) => void told.push(what));
    await createOwnTerms(storage).write([IND]);
    await storage.set({ other: 1 });
    expect(told).toEqual([[undefined]]);
    stop();
    await createOwnTerms(storage).write([]);
    expect(told).toHaveLength(1);
  });
});
