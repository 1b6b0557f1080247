import { hyphenable } from "./hyphenation.ts";
import { COMMA, DASH, GAP, NUMBER_ENDS } from "./separator.ts";

const LABEL = `(?:pp?|pag|blz|${hyphenable("blad·zij·den?|pa·gi·na(?:[’']s)?")})\\.?${GAP}`;
const NUMBER = `\\d{1,5}${NUMBER_ENDS}`;
const MORE = `${GAP}(?:${DASH}|/|en|,|,${GAP}en|t/m)${GAP}`;

/**
 * Pages behind a number: `, p. 12 en 13`, ` - blz. 7`, `, p. 3 e.v.`. They belong to no span. A number behind a comma
 * is a page too, but not one with `nr.` before it.
 */
export const PAGES: string = `(?:(?:${COMMA}|${GAP}${DASH}${GAP})${LABEL}${NUMBER}(?:${MORE}${NUMBER}){0,4}(?:${GAP}e\\.?${GAP}v\\.?)?)`;

/** Pages as written, without their label: `12 en 13`. */
export function readPages(written: string | undefined): string | undefined {
  return written
    ?.replace(/^[\s,;.]*[a-z’'\s-]+\.?\s*(?=\d)/u, "")
    .replace(/\s+/gu, " ")
    .trim();
}
