import { LONGEST_WORD, MOST_OWN_TERMS, MOST_VARIANTS } from "../../../model/kept-term.ts";
import { t } from "../../../words/t.ts";
import type { TermTroubles, WordTrouble } from "./check-term.ts";

type Trouble = NonNullable<TermTroubles[keyof TermTroubles]>;

/** What is wrong in one field, as a sentence beside it. */
export function troubleSentence(trouble: Trouble): string {
  if (trouble.kind === "too-many") return t("ownTerms.wrong.too_many", { most: MOST_VARIANTS });
  if (trouble.kind === "text-too-long") return t("ownTerms.wrong.text_too_long", { most: trouble.most });
  return sentenceOfWord(trouble);
}

/** The first thing that is wrong with a row of a file. */
export function rowSentence(troubles: TermTroubles | "full"): string {
  if (troubles === "full") return t("ownTerms.wrong.full", { most: MOST_OWN_TERMS });
  const first = troubles.word ?? troubles.variants ?? troubles.description ?? troubles.note;
  return first === undefined ? "" : troubleSentence(first);
}

function sentenceOfWord(trouble: WordTrouble): string {
  const { form } = trouble;
  switch (trouble.kind) {
    case "empty":
      return t("ownTerms.wrong.empty");
    case "comma":
      return t("ownTerms.wrong.comma");
    case "too-long":
      return t("ownTerms.wrong.too_long", { most: LONGEST_WORD });
    case "unreadable":
      return t("ownTerms.wrong.unreadable", { form });
    case "no-word":
      return t("ownTerms.wrong.no_word", { form });
    case "listed":
      return trouble.word === undefined
        ? t("ownTerms.wrong.listed")
        : t("ownTerms.wrong.listed_with", { form, word: trouble.word });
  }
}
