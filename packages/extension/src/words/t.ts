import { i18n } from "#i18n";

/**
 * A text in the language of the browser, by its key in `locales/`: Dutch where it is neither Dutch nor English.
 *
 * @example t("notes.count", 3) // "3 notities"
 */
export const t = i18n.t;
