import { describe, expect, it } from "vitest";
import type { KeptTerm } from "../model/kept-term.ts";
import { failure, success } from "../model/result.ts";
import { createOwnTerms } from "../settings/own-terms.ts";
import { aStorage } from "../testing/storage.ts";
import { createOwnTermsIo } from "./own-terms-io.ts";

const term = (word: string, note = ""): KeptTerm => ({
  id: `eigen/${word}`,
  word,
  variants: [],
  description: "",
  note,
});

describe("own terms in a file of notes", () => {
  it("come in with the notes: what the list does not have, and no change to what it has", async () => {
    const setting = createOwnTerms(aStorage({ "own-terms": [term("deal", "van mij")] }));
    const io = createOwnTermsIo(setting);
    const incoming = [term("deal", "uit het bestand"), { ...term("pok"), id: "eigen/plan" }];
    const previewed = await io.noting(Promise.resolve(success({ id: "a", ownTerms: incoming })));
    expect(previewed).toEqual(success({ id: "a", ownTerms: 1 }));
    expect(await setting.read()).toHaveLength(1);
    await io.takeIn("another preview");
    expect(await setting.read()).toHaveLength(1);
    await io.takeIn("a");
    expect(await setting.read()).toEqual([term("deal", "van mij"), { ...term("pok"), id: "eigen/plan" }]);
  });

  it("are forgotten where the file could not be read", async () => {
    const setting = createOwnTerms(aStorage());
    const io = createOwnTermsIo(setting);
    await io.noting(Promise.resolve(success({ id: "a", ownTerms: [term("deal")] })));
    await io.noting(Promise.resolve(failure("cancelled")));
    await io.takeIn("a");
    expect(await setting.read()).toEqual([]);
  });

  it("do not keep notes from going out where their list is out of reach", async () => {
    const setting = createOwnTerms(aStorage());
    const io = createOwnTermsIo({ ...setting, read: () => Promise.reject(new Error("weg")) });
    expect(await io.all()).toEqual([]);
  });
});
