import { t } from "../../words/t.ts";
import { writeNumber } from "../../words/write-number.ts";

/** So many notes, in words: `1 notitie`, `12.000 notities`. */
export function writeNotes(count: number): string {
  return t("library.notes", count, [writeNumber(count)]);
}
