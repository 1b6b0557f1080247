import { i18n } from "#i18n";

/** What a page may still have to say once Kantlijn was updated beneath it, when the browser gives no text any more. */
const LAST_WORDS = [
  "card.failed",
  "card.copied",
  "card.notCopied",
  "selection.copied",
  "selection.refused",
  "page.updated.write",
  "page.updated.quote",
] as const;

const kept = new Map<string, string>();

/** Keeps in hand what a page may still have to say when Kantlijn was updated; asked by a script that outlives updates. */
export function keepLastWords(): void {
  for (const key of LAST_WORDS) kept.set(key, i18n.t(key));
}

/**
 * A text in the language of the browser, by its key in `locales/`: Dutch where it is neither Dutch nor English. Never
 * throws: in a page that was open when Kantlijn was updated the browser's own texts are gone, and nothing is said then
 * but the last words.
 *
 * @example t("notes.count", 3) // "3 notities"
 */
export const t = new Proxy(i18n.t, {
  apply(ask, _, asked: Parameters<typeof i18n.t>) {
    try {
      return Reflect.apply(ask, undefined, asked);
    } catch {
      return kept.get(asked[0]) ?? "";
    }
  },
});
