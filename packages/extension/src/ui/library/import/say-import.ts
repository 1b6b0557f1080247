import type { ImportChoice } from "../../../model/import-choice.ts";
import { t } from "../../../words/t.ts";
import { writeNumber } from "../../../words/write-number.ts";
import type { DoneImport, ImportPreview, TakenBack } from "../archive-port.ts";

/** What the button promises: `18 toevoegen, 3 bijwerken`; nothing where nothing would change. */
export function promiseOf({ counts, ownTerms }: ImportPreview, choice: ImportChoice): string | undefined {
  const added = counts.new + counts.conflict;
  const updated = counts.newer + (choice.older === "replace" ? counts.older : 0);
  const back = choice.removed === "bring-back" ? counts.removed : 0;
  const promised = [
    ...(added > 0 ? [t("import.add", { count: writeNumber(added) })] : []),
    ...(updated > 0 ? [t("import.update", { count: writeNumber(updated) })] : []),
    ...(back > 0 ? [t("import.fetch", { count: writeNumber(back) })] : []),
  ];
  if (promised.length === 0 && ownTerms > 0) return t("import.addTerms", ownTerms, [writeNumber(ownTerms)]);
  return promised.length === 0 ? undefined : asSentence(promised.join(", "));
}

/** What an import did: `19 notities toegevoegd, 3 notities bijgewerkt`. */
export function sayDone({
  added,
  replaced,
  addedTerms = 0,
}: Pick<DoneImport, "added" | "replaced" | "addedTerms">): string {
  const did = [
    ...(added > 0 ? [t("import.added", added, [writeNumber(added)])] : []),
    ...(replaced > 0 ? [t("import.updated", replaced, [writeNumber(replaced)])] : []),
    ...(addedTerms > 0 ? [t("import.termsAdded", addedTerms, [writeNumber(addedTerms)])] : []),
  ];
  return did.length === 0 ? t("import.unchanged") : did.join(", ");
}

/** What taking it back did, and what it left as the reader made it since. */
export function sayTakenBack({ removed, putBack, left, removedTerms }: TakenBack): string {
  const did = [
    ...(removed > 0 ? [t("import.wentAway", removed, [writeNumber(removed)])] : []),
    ...(putBack > 0 ? [t("import.putBack", putBack, [writeNumber(putBack)])] : []),
    ...(removedTerms !== undefined && removedTerms > 0
      ? [t("import.termsWentAway", removedTerms, [writeNumber(removedTerms)])]
      : []),
  ];
  const parts = did.length === 0 ? t("import.nothingTakenBack") : did.join(", ");
  const undone = t("import.takenBack", { parts });
  const stayed = [
    ...(left > 0 ? [t("import.left", left, [writeNumber(left)])] : []),
    ...(removedTerms === undefined ? [t("import.termsNotChecked")] : []),
  ];
  return [undone, ...stayed].join(". ");
}

/** English begins with a word, Dutch with a number. */
function asSentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
