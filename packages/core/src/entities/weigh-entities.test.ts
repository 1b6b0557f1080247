import { describe, expect, it } from "vitest";
import { annotate } from "../annotate.ts";

function found(text: string): string[] {
  return annotate(text).flatMap((one) => (one.type === "entity" ? [one.text] : []));
}

describe("a term", () => {
  it("is found whatever its accents, capitals, hyphens and spaces", () => {
    expect(found("Tunesië, Tunesié en TUNESIE")).toEqual(["Tunesië", "Tunesié", "TUNESIE"]);
    expect(found("de JBZ-Raad, de JBZ Raad")).toEqual(["JBZ-Raad", "JBZ Raad"]);
    expect(found("in Noord-\u00a0Afrika")).toEqual(["Noord-\u00a0Afrika"]);
  });

  it("is found where a line end or a soft hyphen breaks it", () => {
    expect(found("de Schengen-\ngebied")).toEqual(["Schengen-\ngebied"]);
    expect(found("in Noord-\nAfrika")).toEqual(["Noord-\nAfrika"]);
    expect(found("irregu\u00adliere mi\u00adgratie")).toEqual(["irregu\u00adliere mi\u00adgratie"]);
  });

  it("is found with the number of a note behind it", () => {
    expect(found("in Noord-Afrika3 .")).toEqual(["Noord-Afrika"]);
    expect(found("de D66-fractie en D66")).toEqual(["D66-fractie", "D66"]);
  });

  it("is not found inside another word", () => {
    expect(found("de kinderopvang en het migratieverhaal")).toEqual([]);
    expect(found("asiel- en keukenvragen")).toEqual([]);
  });

  it("that is a name is found in a compound with a hyphen", () => {
    expect(found("de Frontex-schepen")).toEqual(["Frontex"]);
  });

  it("is not found across an empty line", () => {
    expect(found("de Europese\n\nCommissie")).not.toContain("Europese\n\nCommissie");
  });
});

describe("a name that two countries have", () => {
  it("counts where the text names one of them in full", () => {
    expect(found("Naar Congo-Kinshasa: in Congo wordt gevochten.")).toEqual(["Congo-Kinshasa", "Congo"]);
    expect(found("In Congo wordt gevochten.")).toEqual([]);
  });
});

describe("an adjective or inhabitant of a country", () => {
  it("counts where the text names the country too", () => {
    expect(found("De opvang van Syriërs en de Syrische vluchtelingen uit Syrië.")).toEqual([
      "opvang",
      "Syriërs",
      "Syrische",
      "vluchtelingen",
      "Syrië",
    ]);
    expect(found("De Syrische keuken.")).toEqual([]);
  });

  it("is written with a capital", () => {
    expect(found("De grens van Turkije wordt Turks genoemd, niet turks.")).toEqual(["Turkije", "Turks"]);
  });

  it("is none where the word is a first name or a verb as well", () => {
    expect(found("Let op: Frans Hals schilderde niet in Frankrijk en Letland.")).toEqual(["Frankrijk", "Letland"]);
  });

  it("is none where it is said of all that is ours", () => {
    expect(found("De Nederlandse inzet in Nederland en het Europese recht in Europa.")).toEqual([
      "Nederland",
      "Europa",
    ]);
  });
});
