import { join } from "node:path";
import { type ParsedMessage, parseMessagesFile } from "@wxt-dev/i18n/build";

/** The shape of each text by its key: what is filled in, and in which forms it is written. */
export type Texts = ReadonlyMap<string, string>;

/** The texts of a language, as they stand in `locales/`. */
export async function readTexts(language: "nl" | "en"): Promise<Texts> {
  return textsOf(await parseMessagesFile(join(import.meta.dirname, "..", "locales", `${language}.yml`)));
}

/** The texts of a parsed file; those that browsers add themselves are left out. */
export function textsOf(messages: readonly ParsedMessage[]): Texts {
  const own = messages.filter(({ key }) => !key.join("").startsWith("@@"));
  return new Map(own.map((message) => [message.key.join("."), shapeOf(message)]));
}

function shapeOf(message: ParsedMessage): string {
  const forms = message.type === "plural" ? Object.keys(message.plurals).sort() : [];
  const words = message.type === "plural" ? Object.values(message.plurals).join(" ") : message.message;
  const filled = words.match(/\{\w+\}|\$\d/gu) ?? [];
  return [...forms, ...new Set(filled.sort())].join(" ");
}

/** How the texts of two languages differ: a key that only one has, or another shape. */
export function compareTexts(one: Texts, other: Texts): readonly string[] {
  const keys = new Set([...one.keys(), ...other.keys()]);
  return [...keys].filter((key) => one.get(key) !== other.get(key));
}

/** Names of which a browser keeps one only: it makes `_` of the dots, and reads capitals as small letters. */
export function sharedNames(texts: Texts): readonly string[] {
  const names = [...texts.keys()].map((key) => key.replaceAll(".", "_").toLowerCase());
  return names.filter((name, index) => names.indexOf(name) !== index);
}
