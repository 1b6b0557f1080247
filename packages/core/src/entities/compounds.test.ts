import { describe, expect, it } from "vitest";
import { annotate } from "../annotate.ts";

function found(text: string): string[] {
  return annotate(text).flatMap((one) => (one.type === "entity" ? [one.text] : []));
}

describe("a compound with a hyphen", () => {
  it.each([
    ["de Frontex-schepen", "Frontex"],
    ["het UNHCR-kantoor", "UNHCR"],
    ["een VVD-wethouder", "VVD"],
    ["de IND-balie was dicht", "IND"],
    ["het COA-personeel", "COA"],
    ["een OLAF-onderzoek", "OLAF"],
    ["het Turkije-dossier", "Turkije"],
    ["de Frontex-\nschepen", "Frontex"],
    ["de IND-\nbalie was dicht", "IND"],
  ])("names what its name names: %j", (text, name) => {
    expect(found(text)).toEqual([name]);
  });

  it.each([
    "de migratie-keuze",
    "een asiel-keuze",
    "de ODA-uitgaven",
    "in EU-verband",
    "de EU-brede aanpak",
    "niet-EU",
    "de NL-inzet",
    "het niet-Frontex",
  ])("names nothing by a common noun, or by what is read alone only: %j", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("names nothing by the beginning of a word that a line end broke", () => {
    expect(found("De Tweede Kamer beslist. Het Kamer-\ndebat is morgen.")).toEqual(["Tweede Kamer"]);
    expect(found("De Raad van de Europese Unie besluit. De Raad-\npleging loopt.")).toEqual([
      "Raad van de Europese Unie",
    ]);
  });
});

describe("a compound without a hyphen", () => {
  it.each([
    "het migratieverhaal",
    "de kinderopvang",
    "het handelingsperspectief",
    "de opvangcapaciteitsraming",
    "een asielland",
    "de terugkeerderslijst",
    "de vreemdelingenhaat",
    "de Marokkaanskundige",
    "Turkologie",
    "Iraniserend",
    "de Frontexit",
    "de visser",
  ])("is matched whole or not at all: %j", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("is about what it begins with, where it ends in a word of policy", () => {
    const ids = annotate("het asieldomein, het migratiedomein en de Migratie-inzet").flatMap((one) => one.id);
    expect(ids).toEqual(["begrip/asiel", "begrip/migratie", "begrip/migratie"]);
    expect(annotate("de asieldeal").map((one) => one.id)).toEqual(["instrument/asieldeal"]);
    expect(found("de asielhond en de migratievogel")).toEqual([]);
  });

  it("is matched as its own form", () => {
    expect(found("Turkmenistan en Turk-\nmenistan")).toEqual(["Turkmenistan", "Turk-\nmenistan"]);
    expect(found("Nigeria en Niger")).toEqual(["Nigeria", "Niger"]);
  });
});

describe("a mark behind a name", () => {
  it.each([
    ["Frontex’ mandaat", "Frontex"],
    ["Frontex' mandaat", "Frontex"],
    ["Marokko's grenzen", "Marokko"],
    ["twee PVV’ers", "PVV"],
    ["de IND’s", "IND"],
    ["‘Turkije’", "Turkije"],
  ])("is no part of it: %j", (text, name) => {
    expect(found(text)).toEqual([name]);
  });

  it("belongs to the form that has it", () => {
    expect(found("de amv's en amv’s")).toEqual(["amv's", "amv’s"]);
  });

  it.each(["de vis's", "een ind'", "’s zomers"])("makes no name of another word: %j", (text) => {
    expect(found(text)).toEqual([]);
  });
});
