import { t } from "./t.ts";

/**
 * Tells the browser in which language a page of ours speaks: a screen reader chooses its voice by it, and lines are broken
 * by it. What is Dutch in any language (a title, a quotation, a citation) stands in an element that says so itself.
 */
export function tellLanguage({ documentElement }: Document): void {
  documentElement.lang = t("language");
}
