import type { BibliographyOptions, CitedPaper } from "./cited-paper.ts";
import { cslItemOf } from "./csl-item.ts";

/**
 * Cited papers as CSL-JSON, which Zotero, Mendeley, Pandoc and word processors read: one item for each, in the order given.
 * What the text did not say, and how sure the address is, stands in `note`; an address that is a search is left out.
 */
export function toCslJson(papers: readonly CitedPaper[], options: BibliographyOptions = {}): string {
  return `${JSON.stringify(
    papers.map((paper) => cslItemOf(paper, options)),
    undefined,
    2,
  )}\n`;
}
