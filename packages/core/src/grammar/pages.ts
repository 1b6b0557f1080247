import { GAP, NUMBER_ENDS, SPACES } from "./separator.ts";

/** The pages behind a number, ` - blz. 3`, `, p. 7909-7943`, `, p. 12 en 13`: group `pages`, without the label. */
export const PAGES: string = `(?:${GAP}[,\\u2013-]${GAP}|${SPACES})(?:p|pp|pag|blz|bladzijden?)\\.?${GAP}(?<pages>\\d{1,5}(?:${GAP}(?:[-\\u2013]|en)${GAP}\\d{1,5})?)${NUMBER_ENDS}`;
