import { GAP, SPACES } from "./separator.ts";

/** What stands between two items of one list: a comma, a semicolon, `en`, `of`, `, en`. */
export const JOINT: string = `(?:${GAP}[,;]${GAP}(?:(?:en|of)${SPACES})?|${SPACES}(?:en|of|alsmede)${SPACES})`;
