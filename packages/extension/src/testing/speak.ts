import { join } from "node:path";
import { generateChromeMessages, parseMessagesFile } from "@wxt-dev/i18n/build";
import { fakeBrowser } from "wxt/testing/fake-browser";

const messagesOf = async (language: Language) =>
  generateChromeMessages(await parseMessagesFile(join(import.meta.dirname, "..", "locales", `${language}.yml`)));

type Language = "nl" | "en";

const MESSAGES = { nl: await messagesOf("nl"), en: await messagesOf("en") } satisfies Record<Language, object>;

/** Makes the browser of the tests speak a language, with the texts that readers get. */
export function speak(language: Language): void {
  const messages = MESSAGES[language];
  /** As browsers do: nothing for a key that is not there, and `$1` to `$9` filled in. */
  const getMessage = (key: string, filled: string | readonly string[] = []): string => {
    const own = typeof filled === "string" ? [filled] : filled;
    return (
      messages[key]?.message.replace(/\$(\$|\d)/g, (_, digit: string) =>
        digit === "$" ? "$" : (own[Number(digit) - 1] ?? ""),
      ) ?? ""
    );
  };
  Object.assign(fakeBrowser, { i18n: { getMessage, getUILanguage: () => language } });
}
