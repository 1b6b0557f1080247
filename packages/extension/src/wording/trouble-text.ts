import type { StoreTrouble } from "../model/store-trouble.ts";
import { keyOf } from "../words/key-of.ts";
import { t } from "../words/t.ts";
import type { Explanation } from "./explanation.ts";
import { refusalSentence } from "./refusal.ts";

/** A trouble of the store as the reader is told of it where notes are listed. */
export function explainTrouble(trouble: StoreTrouble): Explanation {
  switch (trouble.kind) {
    case "vanished":
      return {
        title: t("trouble.vanished.title", trouble.missing),
        body: t("trouble.vanished.body"),
        aside: t("trouble.vanished.aside"),
      };
    case "refused":
      return { title: t("trouble.refused.title"), body: refusalSentence(trouble.why) };
    case "private":
      return { ...titleAndBody(trouble.kind), aside: t("trouble.private.aside") };
    case "cannot-open":
    case "newer":
    case "not-upgraded":
      return { ...titleAndBody(trouble.kind), aside: t("trouble.meanwhile") };
    case "blocked":
    case "full":
    case "conflict":
      return titleAndBody(trouble.kind);
  }
}

function titleAndBody(kind: Exclude<StoreTrouble["kind"], "vanished" | "refused">): Explanation {
  const key = keyOf(kind);
  return { title: t(`trouble.${key}.title`), body: t(`trouble.${key}.body`) };
}

/** Why the note in the editor is not saved, after "Niet bewaard:"; says that the text is still there. */
export function whyNotSaved(trouble: StoreTrouble): string {
  if (trouble.kind === "refused") return t("trouble.notSaved.refused", { reason: refusalSentence(trouble.why) });
  return t(`trouble.notSaved.${keyOf(trouble.kind)}`);
}
