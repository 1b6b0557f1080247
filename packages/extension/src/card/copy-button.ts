import { onPress } from "../overlay/on-press.ts";
import { t } from "../words/t.ts";
import { makeButton } from "./elements.ts";

/** Copies words, and says whether that worked. */
export function makeCopyButton(page: Document, words: string, say: (words: string) => void): HTMLButtonElement {
  const button = makeButton(page, "link", t("card.copy"));
  onPress(button, async () => {
    // A page may forbid it.
    const isCopied = await navigator.clipboard.writeText(words).then(
      () => true,
      () => false,
    );
    const said = isCopied ? t("card.copied") : t("card.notCopied");
    button.lastChild?.replaceWith(said);
    say(said);
  });
  return button;
}
