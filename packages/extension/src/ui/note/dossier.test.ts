import { describe, expect, it } from "vitest";
import { dossierOfPaper } from "../../model/dossier-of.ts";
import { readDossier } from "./dossier.ts";

describe("a dossier", () => {
  it.each([
    ["19 637", "19637"],
    ["19637", "19637"],
    ["19.637", "19637"],
    [" 36 200 VI ", "36200-VI"],
    ["36\u202f200\u202fVI", "36200-VI"],
    ["21 501-20", "21501-20"],
  ])("is read as a reader types it: %j", (typed, dossier) => {
    expect(readDossier(typed)).toBe(dossier);
  });

  it.each(["", "19", "motie", "196 37", "1 234 567", "<b>19637</b>"])("is not what looks otherwise: %j", (typed) => {
    expect(readDossier(typed)).toBeUndefined();
  });

  it.each([
    ["kst-32317-788", "32317"],
    ["kst-36200-VI-23", "36200-VI"],
    ["kst-21501-20-1863", "21501-20"],
    ["kst-30925-D", "30925"],
    ["kst-20072008-30925-D", "30925"],
    ["kst-32317-788-h1", "32317"],
  ])("follows from the identifier of a paper: %s", (id, dossier) => {
    expect(dossierOfPaper(id)).toBe(dossier);
  });

  it.each(["2015D04817", "ECLI:NL:RVS:2023:506", "kst-1263281", "stb-2000-495"])("does not: %s", (id) => {
    expect(dossierOfPaper(id)).toBeUndefined();
  });
});
