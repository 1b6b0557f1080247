import { DASH, WORD_CHARACTERS } from "../grammar/separator.ts";
import { isDay, writeIso } from "./calendar.ts";
import type { QuantityMention } from "./mention.ts";
import type { Place } from "./place.ts";

const YEAR = "(?:1[6-9]|20)\\d{2}";
// 23-11-⏎2022, 28-11–2014, 23/11/2022, 23.11.2022
const SIGNS = [DASH, "/", "\\."].map((sign) => `${sign}(?:[^\\S\\n]{0,4}\\n[^\\S\\n]{0,4})?`);
const FORMS = [...SIGNS.map((sign) => `\\d{1,2}${sign}\\d{1,2}${sign}${YEAR}`), `${YEAR}-\\d{2}-\\d{2}`];
const PATTERN = new RegExp(`(?:${FORMS.join("|")})(?![${WORD_CHARACTERS}]|[-/.]\\d)`, "uy");

/** A date in figures, its day first, or as in ISO 8601; undefined where there is no such day. */
export function readDateInFigures({ text, start }: Place): QuantityMention | undefined {
  PATTERN.lastIndex = start;
  const written = PATTERN.exec(text)?.[0];
  if (written === undefined || /[\d.,:/_-]$/u.test(text.slice(0, start))) return undefined;
  const [first = 0, month = 0, last = 0] = written.split(/\D{1,12}/u).map(Number);
  const [year, day] = first > last ? [first, last] : [last, first];
  if (!isDay({ month, day }, year)) return undefined;
  const id = writeIso({ month, day }, year);
  return { start, end: start + written.length, quantity: { kind: "datum", id, value: id } };
}
