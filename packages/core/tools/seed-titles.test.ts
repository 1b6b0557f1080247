import { describe, expect, it } from "vitest";
import { readSeedTitles, withSeedTitles } from "./seed-titles.ts";

describe("a source that names seeds", () => {
  const titles = readSeedTitles(new URL("../../../seeds", import.meta.url).pathname);

  it("names them by their titles", () => {
    expect(withSeedTitles("seeds: schriftelijk-overleg-jbz-raad-2022; CBS", titles)).toBe(
      "Verslag van een schriftelijk overleg over de JBZ-Raad van 25 november 2022; CBS",
    );
  });

  it("is left as it is where it names none", () => {
    expect(withSeedTitles("https://www.coa.nl", titles)).toBe("https://www.coa.nl");
  });
});
