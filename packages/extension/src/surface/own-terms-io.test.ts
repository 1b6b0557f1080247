import { describe, expect, it } from "vitest";
import type { KeptTerm } from "../model/kept-term.ts";
import { failure, success } from "../model/result.ts";
import { createImportedTerms } from "../settings/imported-terms.ts";
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

const ioOf = (storage: ReturnType<typeof aStorage>) => {
  const setting = createOwnTerms(storage);
  return { setting, io: createOwnTermsIo(setting, createImportedTerms(storage)) };
};

describe("own terms in a file of notes", () => {
  it("come in with the notes: what the list does not have, and no change to what it has", async () => {
    const { setting, io } = ioOf(aStorage({ "own-terms": [term("deal", "van mij")] }));
    const incoming = [term("deal", "uit het bestand"), { ...term("pok"), id: "eigen/plan" }];
    const previewed = await io.noting(Promise.resolve(success({ id: "a", ownTerms: incoming })));
    expect(previewed).toEqual(success({ id: "a", ownTerms: 1 }));
    expect(await setting.read()).toHaveLength(1);
    expect(await io.takeIn("another preview", "import")).toBe(0);
    expect(await setting.read()).toHaveLength(1);
    expect(await io.takeIn("a", "import")).toBe(1);
    expect(await setting.read()).toEqual([term("deal", "van mij"), { ...term("pok"), id: "eigen/plan" }]);
  });

  it("are forgotten where the file could not be read", async () => {
    const { setting, io } = ioOf(aStorage());
    await io.noting(Promise.resolve(success({ id: "a", ownTerms: [term("deal")] })));
    await io.noting(Promise.resolve(failure("cancelled")));
    await io.takeIn("a", "import");
    expect(await setting.read()).toEqual([]);
  });

  it("do not keep notes from going out where their list is out of reach", async () => {
    const storage = aStorage();
    const broken = { ...createOwnTerms(storage), read: () => Promise.reject(new Error("weg")) };
    expect(await createOwnTermsIo(broken, createImportedTerms(storage)).all()).toEqual([]);
  });
});

describe("taking back an import with own terms", () => {
  it("takes away what it added, also after a restart, and leaves what the reader had or changed since", async () => {
    const storage = aStorage({ "own-terms": [term("deal", "van mij")] });
    const { setting, io } = ioOf(storage);
    const incoming = [term("deal"), term("pok"), term("asielnood")];
    await io.noting(Promise.resolve(success({ id: "a", ownTerms: incoming })));
    expect(await io.takeIn("a", "import")).toBe(2);
    const changed = term("asielnood", "nu met uitleg van mij");
    await setting.write((await setting.read()).map((one) => (one.id === changed.id ? changed : one)));
    expect(await ioOf(storage).io.takeBack("import")).toBe(1);
    expect(await setting.read()).toEqual([term("deal", "van mij"), changed]);
  });

  it("takes each import back by itself, and only once", async () => {
    const { setting, io } = ioOf(aStorage());
    for (const word of ["pok", "deal"]) {
      await io.noting(Promise.resolve(success({ id: word, ownTerms: [term(word)] })));
      await io.takeIn(word, `import of ${word}`);
    }
    expect(await io.takeBack("import of pok")).toBe(1);
    expect(await setting.read()).toEqual([term("deal")]);
    await setting.write([term("deal"), term("pok")]);
    expect(await io.takeBack("import of pok")).toBe(0);
    expect(await setting.read()).toHaveLength(2);
  });
});
