import { describe, expect, it } from "vitest";
import { unpackEntries } from "../src/gazetteer/entries.ts";
import type { GazetteerSource } from "./gazetteer-schema.ts";
import { packEntries } from "./pack-entries.ts";

const source = (id: string, rest: Partial<GazetteerSource>): GazetteerSource => ({
  id,
  kind: "organisatie",
  label: id,
  verified: true,
  sources: [{ of: "name", source: "een bron" }],
  ...rest,
});

describe("the rules of an entry", () => {
  it("count the words they look for by number, and each word once", () => {
    const { entries, words } = packEntries([
      source("organisatie/coa", { evidence: [{ form: "COA", articles: ["het"], words: ["asiel", "EU"] }] }),
      source("organisatie/ind", { evidence: [{ form: "IND", words: ["asiel"] }] }),
    ]);
    expect(entries.rules).toEqual([[{ form: "COA", articles: ["het"], words: [0, 1] }], [{ form: "IND", words: [0] }]]);
    // `asiel` also begins `asielzoekers`; EU is no beginning of EUAA.
    expect(words).toEqual([
      { number: 0, written: "asiel", exact: false, opening: true },
      { number: 1, written: "EU", exact: true, opening: false },
    ]);
  });

  it("count all words of a topic as one", () => {
    const topics = new Map([["migratie", ["asiel", "vreemdeling"]]]);
    const evidence = [{ form: "opvang", topic: "migratie", words: ["azc", "asiel", "vreemdeling"] }];
    const { entries, words } = packEntries([source("begrip/opvang", { evidence })], topics);
    expect(entries.rules[0]).toEqual([{ form: "opvang", words: [0, 1], topical: true }]);
    expect(words.map(({ number, written }) => [number, written])).toEqual([
      [0, "azc"],
      [1, "asiel"],
      [1, "vreemdeling"],
    ]);
  });

  it("name other entries by index, and none that is not there", () => {
    const coa = source("organisatie/coa", { evidence: [{ form: "COA", entries: ["organisatie/ind"] }] });
    expect(packEntries([coa, source("organisatie/ind", {})]).entries.rules).toEqual([
      [{ form: "COA", entries: [1] }],
      0,
    ]);
    expect(() => packEntries([coa])).toThrow("organisatie/coa: COA: there is no entry organisatie/ind");
  });

  it("know when a person who has a surname held which office", () => {
    const terms = [{ role: "Minister van Asiel en Migratie", start: "2024-07-02", end: "2025-06-03" }];
    const { entries } = packEntries([source("persoon/faber", { surname: "Faber", terms })]);
    expect(entries.terms).toEqual([[{ office: "minister", start: "2024-07-02", end: "2025-06-03" }]]);
  });
});

describe("packed entries", () => {
  it("come back with what they have, in their order", () => {
    const evidence = [{ form: "COA", words: ["asiel"] }];
    const { entries } = packEntries([
      source("organisatie/coa", { evidence }),
      source("persoon/faber", { kind: "persoon" }),
    ]);
    expect(unpackEntries(JSON.stringify(entries))).toEqual([
      {
        id: "organisatie/coa",
        kind: "organisatie",
        rules: [{ form: "COA", words: [0] }],
        terms: [],
      },
      { id: "persoon/faber", kind: "persoon", rules: [], terms: [] },
    ]);
  });
});
