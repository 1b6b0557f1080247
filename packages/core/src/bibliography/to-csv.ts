import type { BibliographyOptions, CitedPaper } from "./cited-paper.ts";
import { csvRow } from "./csv-row.ts";
import { CHAMBER_NAMES } from "./dutch.ts";
import { factsOf, type PaperFacts } from "./paper-facts.ts";

const COLUMNS: readonly (readonly [heading: string, cell: (facts: PaperFacts) => string | number | undefined])[] = [
  ["Citaat", ({ citation }) => citation],
  ["Titel", ({ title }) => title],
  ["Soort", ({ kind }) => kind],
  ["Dossier", ({ dossier }) => dossier],
  ["Titel van het dossier", ({ dossierTitle }) => dossierTitle],
  ["Nummer", ({ number }) => number],
  ["Kamer", ({ kamer }) => kamer && CHAMBER_NAMES[kamer]],
  ["Vergaderjaar of jaar", ({ year }) => year],
  ["Keer genoemd", ({ count }) => count],
  ["Adres", ({ link }) => link?.href],
  ["Zekerheid", ({ certainty }) => certainty],
  ["Opmerking", ({ remarks }) => remarks.join(" ")],
  ["Kenmerk", ({ id }) => id],
];

/**
 * A table of cited papers for a spreadsheet, a row for each in the order given. Parted by semicolons, as a Dutch
 * spreadsheet reads a file that way by itself; every line ends in CR LF. A cell that a spreadsheet would take for a
 * formula begins with an apostrophe.
 */
export function toCsv(papers: readonly CitedPaper[], options: BibliographyOptions = {}): string {
  const rows = papers.map((paper) => {
    const facts = factsOf(paper, options);
    return COLUMNS.map(([, cell]) => cell(facts));
  });
  return [COLUMNS.map(([heading]) => heading), ...rows].map(csvRow).join("");
}
