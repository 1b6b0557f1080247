import { describe, expect, it } from "vitest";
import type { KeptTerm } from "../model/kept-term.ts";
import { ownTermsToRead } from "./own-terms-to-read.ts";

const DEAL: KeptTerm = { id: "eigen/deal", word: "deal", variants: ["(deal)", "deals"], description: "", note: "" };

describe("the terms that texts are read with", () => {
  it("are the same list while none changed, also where it was read anew", async () => {
    let kept: readonly KeptTerm[] = [DEAL];
    const terms = ownTermsToRead({ read: async () => kept });
    const first = await terms();
    kept = [{ ...DEAL, note: "Alleen voor mij" }];
    expect(await terms()).toBe(first);
    kept = [{ ...DEAL, variants: [] }];
    expect(await terms()).toEqual([{ id: "eigen/deal", name: "deal", forms: ["deal"] }]);
  });

  it("leave out a form that cannot be looked for, and keep the others", async () => {
    const terms = ownTermsToRead({ read: async () => [DEAL, { ...DEAL, id: "eigen/x", word: "§", variants: [] }] });
    expect(await terms()).toEqual([{ id: "eigen/deal", name: "deal", forms: ["deal", "deals"] }]);
  });

  it("are none where the list is out of reach", async () => {
    expect(await ownTermsToRead({ read: () => Promise.reject(new Error("weg")) })()).toEqual([]);
  });
});
