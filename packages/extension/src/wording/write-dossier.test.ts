import { describe, expect, it } from "vitest";
import { writeDossier } from "./write-dossier.ts";

describe("a dossier in print", () => {
  it.each([
    ["19637", "19 637"],
    ["35300-VI", "35 300 VI"],
    ["21501-20", "21 501-20"],
    ["9962", "9 962"],
  ])("writes %s as %s, with spaces that do not break", (dossier, written) => {
    expect(writeDossier(dossier)).toBe(written.replaceAll(" ", "\u202f"));
  });
});
