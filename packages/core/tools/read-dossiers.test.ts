import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readDossiers } from "./read-dossiers.ts";

const folder = mkdtempSync(join(tmpdir(), "dossiers-"));
afterAll(() => rmSync(folder, { recursive: true }));

const row = { dossier: "32317", title: "JBZ-Raad", source: "kst-32317-788" };

function reading(rows: unknown): () => unknown {
  const path = join(folder, "dossiers.json");
  writeFileSync(path, JSON.stringify(rows));
  return () => readDossiers(path);
}

describe("the list of dossiers", () => {
  it("reads its rows", () => {
    expect(reading([row, { ...row, dossier: "36200-VI" }])()).toHaveLength(2);
  });

  it.each([
    ["a number with a space", { ...row, dossier: "32 317" }, "dossiers.json: 32 317: dossier: must be five digits"],
    ["no source", { dossier: "32317", title: "JBZ-Raad" }, "dossiers.json: 32317: source: "],
    ["a field it does not know", { ...row, kind: "thema" }, "dossiers.json: 32317: "],
    ["a title on two lines", { ...row, title: "JBZ\nRaad" }, "dossiers.json: 32317: title: must stand on one line"],
    ["no dossier", "32317", "dossiers.json: row 1: "],
  ])("names file, dossier and field of a row with %s", (_, wrong, message) => {
    expect(reading([wrong])).toThrow(message);
  });

  it("names a dossier that stands twice", () => {
    expect(reading([row, row])).toThrow("dossiers.json: 32317: this dossier stands in the list twice; keep one");
  });
});
