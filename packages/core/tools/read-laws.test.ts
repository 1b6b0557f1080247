import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lawNamesOf, namesOf, readLaws, unlisted, withoutRepeats } from "./read-laws.ts";

describe("the laws", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "laws-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const awb = {
    id: "BWBR0005537",
    name: "Algemene wet bestuursrecht",
    abbreviations: ["Awb"],
    source: "Stb. 1992, 315",
  };
  const put = (laws: unknown) => writeFileSync(join(folder, "nederland.json"), JSON.stringify(laws));

  it("are read as names; of an abbreviation the capitals count", () => {
    put([awb]);
    expect(readLaws(folder).flatMap(namesOf)).toEqual([
      { written: "Algemene wet bestuursrecht", exact: false, law: "BWBR0005537" },
      { written: "Awb", exact: true, law: "BWBR0005537" },
    ]);
  });

  it("name file and field of a mistake", () => {
    put([{ ...awb, id: "bwbr5537" }]);
    expect(() => readLaws(folder)).toThrow(/nederland\.json: 0\.id: must be a BWB id/);
  });

  it("may not share a name", () => {
    put([awb, { ...awb, id: "BWBR0000001" }]);
    expect(() => withoutRepeats(readLaws(folder).flatMap(namesOf))).toThrow(/a name of BWBR0005537 and of BWBR0000001/);
  });

  it("are named by the terms of the gazetteer too, but not by a name that needs evidence", () => {
    const entry = {
      id: "wet/eurodac",
      kind: "regeling",
      label: "Eurodac-verordening 2013",
      aliases: ["Eurodacverordening"],
      contextual: ["Eurodacverordening"],
      identifiers: { celex: "32013R0603" },
      verified: true,
      sources: [{ of: "name", source: "EUR-Lex" }],
    } as const;
    const copy = {
      ...entry,
      aliases: [...entry.aliases],
      contextual: [...entry.contextual],
      sources: [...entry.sources],
    };
    expect(lawNamesOf(copy)).toEqual([{ written: "Eurodac-verordening 2013", exact: false, law: "32013R0603" }]);
  });

  it("keep a name that passed from act to act, which a term knows one act of", () => {
    const code = { written: "Grenscode", exact: false, law: "Grenscode" };
    const term = { written: "grenscode", exact: false, law: "32016R0399" };
    const other = { written: "Visumcode", exact: false, law: "32009R0810" };
    expect(unlisted([term, other], [code])).toEqual([other]);
  });
});
