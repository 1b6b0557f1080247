import { join } from "node:path";
import { type ParsedMessage, parseMessagesFile } from "@wxt-dev/i18n/build";

/** The shape of each text by its key: what is filled in, and in which forms it is written. */
export type Texts = ReadonlyMap<string, string>;

/** The texts of a language, as they stand in `locales/`; those that browsers add themselves are left out. */
async function readMessages(language: "nl" | "en"): Promise<readonly ParsedMessage[]> {
  const messages = await parseMessagesFile(join(import.meta.dirname, "..", "locales", `${language}.yml`));
  return messages.filter(({ type }) => type !== "chrome");
}

/** The shapes of the texts of a language. */
export async function readTexts(language: "nl" | "en"): Promise<Texts> {
  return new Map((await readMessages(language)).map((message) => [message.key.join("."), shapeOf(message)]));
}

/** What the texts of a language say, in all their forms, by their keys. */
export async function readWords(language: "nl" | "en"): Promise<ReadonlyMap<string, string>> {
  return new Map((await readMessages(language)).map((message) => [message.key.join("."), wordsOf(message)]));
}

function shapeOf(message: ParsedMessage): string {
  const forms = message.type === "plural" ? Object.keys(message.plurals).sort() : [];
  const filled = wordsOf(message).match(/\{\w+\}|\$\d/gu) ?? [];
  return [...forms, ...new Set(filled.sort())].join(" ");
}

function wordsOf(message: ParsedMessage): string {
  return message.type === "plural" ? Object.values(message.plurals).join(" ") : message.message;
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
