import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readGazetteer } from "./read-gazetteer.ts";

describe("the gazetteer", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "gazetteer-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const entry = {
    id: "land/tr",
    kind: "land",
    label: "Turkije",
    verified: true,
    sources: [{ of: "name", source: "CLDR" }],
  };
  const put = (file: string, entries: unknown) => writeFileSync(join(folder, file), JSON.stringify(entries));

  it("reads its files and sorts the entries by id", () => {
    put("land.json", [entry, { ...entry, id: "land/af", label: "Afghanistan" }]);
    expect(readGazetteer(folder).map(({ id }) => id)).toEqual(["land/af", "land/tr"]);
  });

  it.each([
    [
      "a field it does not know",
      { ...entry, labels: [] },
      /land\.json: land\/tr: labels: is no field; is it misspelt\?/,
    ],
    ["a field too few", { ...entry, label: undefined }, /land\.json: land\/tr: label: is missing; add it/],
    [
      "a source of nothing",
      { ...entry, sources: [{ of: "naam", source: "CLDR" }] },
      /land\.json: land\/tr: sources\.0\.of: Invalid option: expected one of "name"\|"description"/,
    ],
    ["an id with a capital", { ...entry, id: "land/TR" }, /land\.json: land\/TR: id: must be group\/slug/],
    ["no source", { ...entry, sources: [] }, /land\.json: land\/tr: sources: /],
    ["two spaces", { ...entry, aliases: ["Republiek  Turkije"] }, /aliases\.0: must not hold two spaces in a row/],
    ["a code nobody has", { ...entry, cldr: "QQ" }, /land\.json: land\/tr: cldr: is no code of CLDR/],
    ["another kind", { ...entry, kind: "regio" }, /land\.json: land\/tr: kind is regio; move it to regio\.json/],
  ])("names file, entry and field of an entry with %s", (_, wrong, message) => {
    put("land.json", [wrong]);
    expect(() => readGazetteer(folder)).toThrow(message);
  });

  it("names both files of an id that stands twice", () => {
    put("land.json", [entry, entry]);
    expect(() => readGazetteer(folder)).toThrow("land.json: land/tr: this id stands in land.json too");
  });

  it("names a file in which a comma is missing", () => {
    writeFileSync(join(folder, "land.json"), '[{ "id": "land/tr" "kind": "land" }]');
    expect(() => readGazetteer(folder)).toThrow(/^land\.json: is no JSON: /);
  });

  it("names a file that is not called after a kind", () => {
    put("landen.json", []);
    expect(() => readGazetteer(folder)).toThrow("landen.json: no such kind");
  });
});
