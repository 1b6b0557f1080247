import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { GazetteerSource } from "./gazetteer-schema.ts";
import { glossaryPage } from "./glossary-page.ts";
import { readGazetteer } from "./read-gazetteer.ts";

const act: GazetteerSource = {
  id: "regeling/egkw-verordening-2016",
  kind: "regeling",
  label: "EGKW-verordening (2016)",
  abbreviations: [{ form: "EGKW" }],
  english: "European Border and Coast Guard Regulation",
  identifiers: { celex: "32016R1624" },
  validUntil: "2019-12-05",
  description: "Ingetrokken door de EGKW-verordening van 2019.",
  verified: true,
  sources: [
    { of: "name", source: "zegt niet meer dan de naam" },
    { of: "description", source: "seeds: staat-van-migratie-2023-grenzen; https://www.frontex.europa.eu/over/ons" },
  ],
};
const place: GazetteerSource = {
  id: "regio/ter-apel",
  kind: "regio",
  label: "Ter Apel",
  english: "Ter Apel",
  description: "Plaats met een aanmeldcentrum.",
  verified: false,
  sources: [{ of: "name", source: "coa.nl" }],
};
const country = (label: string, code: string): GazetteerSource => ({
  id: `land/${code.toLowerCase()}`,
  kind: "land",
  cldr: code,
  label,
  identifiers: { iso3166: code },
  verified: true,
  sources: [{ of: "name", source: "CLDR" }],
});

/** What the page says under a heading. */
function chapter(title: string, entries: readonly GazetteerSource[]): string {
  return glossaryPage(entries).split(`## ${title}\n`)[1]?.split("\n## ")[0]?.trim() ?? "";
}

it("the glossary of the gazetteer leads to seeds that are there", () => {
  const page = glossaryPage(readGazetteer(new URL("../gazetteer", import.meta.url).pathname));
  const paths = new Set(
    [...page.matchAll(/\]\(\.\.\/(?<path>seeds\/[^)]+)\)/gu)].map(({ groups }) => groups?.path ?? ""),
  );
  expect(paths.size).toBeGreaterThan(3);
  for (const path of paths) expect(existsSync(new URL(`../../../${path}`, import.meta.url)), path).toBe(true);
});

describe("the glossary", () => {
  it("says of a term what it is, until when, under which numbers and where that was found", () => {
    expect(chapter("Wetten, verordeningen en verdragen", [act])).toBe(
      "- **EGKW-verordening (2016)** (EGKW, *European Border and Coast Guard Regulation*): " +
        "Ingetrokken door de EGKW-verordening van 2019. Tot 5 december 2019. " +
        "CELEX [32016R1624](https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32016R1624). " +
        "Bron: [staat-van-migratie-2023-grenzen](../seeds/staat-van-migratie-2023-grenzen/document.txt); " +
        "[frontex.europa.eu](https://www.frontex.europa.eu/over/ons).",
    );
  });

  it("has the name alone of what was not verified", () => {
    expect(chapter("Regio’s en plaatsen", [place])).toMatch(/\n\nOok herkend, en nog niet nagekeken: Ter Apel\.$/u);
  });

  it("lists countries by letter, whatever its accent", () => {
    const countries = [country("Zweden", "SE"), country("Åland", "AX"), country("Aruba", "AW")];
    expect(chapter("Landen", countries)).toContain("**A** Åland (AX) · Aruba (AW)\n\n**Z** Zweden (SE)");
  });

  it("puts a person under the surname, without what stands before it", () => {
    const person = (label: string, surname: string): GazetteerSource => ({
      ...country(label, "XX"),
      kind: "persoon",
      surname,
      identifiers: {},
    });
    const persons = [person("Ard van der Steur", "van der Steur"), person("Job Cohen", "Cohen")];
    expect(chapter("Personen", persons)).toMatch(/Job Cohen.*\n.*Ard van der Steur/u);
  });

  it("tells why a term is not looked for", () => {
    expect(chapter("Wetten, verordeningen en verdragen", [{ ...act, withheld: "gewoon woord" }])).toContain(
      "Wordt in teksten niet gemarkeerd (gewoon woord).",
    );
  });

  it("has a chapter for every kind and one for the words of Kantlijn itself, and a way to each from the top", () => {
    const page = glossaryPage([]);
    const headings = [...page.matchAll(/^## (?<title>.*)$/gmu)].map(({ groups }) => groups?.title ?? "");
    expect(headings).toHaveLength(11);
    for (const title of headings) expect(page).toContain(`[${title}](#`);
    expect(page).toContain("(#programmas-fondsen-en-systemen)");
  });
});
