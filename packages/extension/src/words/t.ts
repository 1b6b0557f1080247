import { browser } from "wxt/browser";
import type { i18n } from "#i18n";
import { messageOf, readSection, type Section, sectionOf, textIn } from "./section.ts";

/** What is filled in, by its name; the first of a list, or else a count, for `$1`. */
type Filling = Readonly<Record<string, string | number>> | readonly (string | number)[];

/** The texts of the browser: WXT knows those of our locales, and not the messages that a build makes of them. */
interface AnyName {
  getMessage(name: string, filling: string[]): string;
}

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
  for (const key of LAST_WORDS) kept.set(key, t(key));
}

/**
 * A text in the language of the browser, by its key in `locales/`: Dutch where it is neither Dutch nor English. Never
 * throws: in a page that was open when Kantlijn was updated the browser's own texts are gone, and nothing is said then
 * but the last words, and what was said before.
 *
 * @example t("notes.count", 3) // "3 notities"
 */
export const t: typeof i18n.t = (key: string, ...given: readonly (number | Filling | undefined)[]): string => {
  const count = given.find((one) => typeof one === "number");
  try {
    return fillIn(formFor(count, textFor(key.replaceAll(".", "_"))), Object.assign({ 0: count }, ...given));
  } catch {
    return kept.get(key) ?? "";
  }
};

const sections = new Map<string, Section>();

/** From its section, where a build packed it so; by itself in what the manifest names, and while we develop. */
function textFor(name: string): string {
  const section = sectionOf(name);
  const known = sections.get(section);
  if (known !== undefined) return textIn(known, name);
  const message = section === "" ? "" : ask(messageOf(section));
  if (message === "") return ask(name);
  const read = readSection(message);
  sections.set(section, read);
  return textIn(read, name);
}

/** Asks the browser, which writes for `$1` where we fill in ourselves, and nothing for a name that it has not. */
function ask(name: string): string {
  const { i18n }: { readonly i18n: AnyName } = browser;
  return i18n.getMessage(name, ["{0}"]);
}

/** The form for so many, of "one | more" or "none | one | more". */
function formFor(count: number | undefined, text: string): string {
  if (count === undefined) return text;
  const forms = text.split(" | ");
  const more = forms.length - 1;
  if (count === 0 && more === 2) return forms[0] ?? "";
  return forms[count === 1 ? more - 1 : more] ?? text;
}

function fillIn(text: string, filling: Readonly<Record<string, string | number | undefined>>): string {
  return text.replace(/\{(\w+)\}/gu, (empty, name: string) => String(filling[name] ?? empty));
}
