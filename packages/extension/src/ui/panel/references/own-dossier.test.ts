import { describe, expect, it } from "vitest";
import { ownDossier } from "./own-dossier.ts";

describe("the document’s own dossier", () => {
  it("is told by the next identifier where the first says nothing of it", () => {
    expect(ownDossier(["2022D55853", "kst-32317-789"], ["19637", "32317"])).toBe("32317");
    expect(ownDossier([], ["32317"])).toBeUndefined();
  });

  it.each([
    ["kst-32317-789", ["19637", "32317"], "32317"],
    ["kst-36200-VI-23", ["36200", "36200-VI", "36200-V"], "36200-VI"],
    ["kst-21501-20-1354", ["21501-02", "21501-20"], "21501-20"],
    ["kst-20072008-30925-D", ["30925"], "30925"],
    ["36704", ["36704"], "36704"],
  ])("of %s is found", (document, dossiers, own) => {
    expect(ownDossier([document], dossiers)).toBe(own);
  });

  it.each([
    ["kst-32317-789", ["3231", "323", "19637"]],
    ["stb-2000-495", ["32317"]],
  ])("of %s is none of these", (document, dossiers) => {
    expect(ownDossier([document], dossiers)).toBeUndefined();
  });
});
