import type { Refusal } from "../model/store-trouble.ts";
import { keyOf } from "../words/key-of.ts";
import { t } from "../words/t.ts";
import { writeNumber } from "../words/write-number.ts";

/** Why what was sent is not kept as a note, for the reader. */
export function refusalSentence(why: Refusal): string {
  if (why.kind !== "too-long") return t(`refusals.${keyOf(why.kind)}`);
  return t("refusals.tooLong", { length: writeNumber(why.length), limit: writeNumber(why.limit) });
}
