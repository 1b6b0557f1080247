import type { BibliographyOptions, CitedPaper } from "./cited-paper.ts";
import { factsOf, type PaperFacts } from "./paper-facts.ts";

const HEADINGS = ["Citaat", "Titel", "Soort", "Keer genoemd", "Zekerheid", "Opmerking"];

/**
 * A table of cited papers in Markdown, a row for each in the order given. The citation is a link where its address is
 * known; whose title is not known has that of its dossier.
 */
export function toMarkdown(papers: readonly CitedPaper[], options: BibliographyOptions = {}): string {
  const rows = papers.map((paper) => rowOf(factsOf(paper, options)));
  return [HEADINGS, HEADINGS.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}

function rowOf({
  citation,
  title,
  dossierTitle,
  kind,
  count,
  link,
  certainty,
  remarks,
}: PaperFacts): readonly string[] {
  const written = inert(citation);
  const cited = link === undefined ? written : `[${written}](<${link.href}>)`;
  const about = title ?? (dossierTitle === undefined ? "" : `Dossier: ${dossierTitle}`);
  return [cited, inert(about), kind, count === undefined ? "" : String(count), certainty, inert(remarks.join(" "))];
}

/** What a page or a reader wrote stays text: no markup, and no cell of its own. */
function inert(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~#]/gu, "\\$&")
    .replace(/&/gu, "&amp;")
    .replace(/\s+/gu, " ");
}
