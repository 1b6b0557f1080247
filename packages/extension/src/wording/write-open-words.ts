import { t } from "../words/t.ts";

const NOTE_CALL = /^(?:\d{1,3}|[*†‡]{1,3})$/;

/** Words whose meaning is open; of the number that calls a note, what it is. */
export function writeOpenWords(words: string): string {
  return NOTE_CALL.test(words) ? t("references.noteCall", { sign: words }) : t("references.openWords", { words });
}
