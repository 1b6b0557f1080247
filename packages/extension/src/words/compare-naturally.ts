import { t } from "./t.ts";

const collators = new Map<string, Intl.Collator>();

/** The order of two texts in a list of the reader's language; numbers in them count as numbers. */
export function compareNaturally(one: string, other: string): number {
  const language = t("language");
  const known = collators.get(language);
  if (known !== undefined) return known.compare(one, other);
  const collator = new Intl.Collator(language, { numeric: true });
  collators.set(language, collator);
  return collator.compare(one, other);
}
