import { t } from "./t.ts";

const formats = new Map<string, Intl.NumberFormat>();

/** A number as the reader's language writes it, with one decimal at most: `12.000` or `12,000`. */
export function writeNumber(number: number): string {
  const language = t("language");
  const known = formats.get(language);
  if (known !== undefined) return known.format(number);
  // To make one takes as long as to write hundreds of numbers.
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  formats.set(language, format);
  return format.format(number);
}
