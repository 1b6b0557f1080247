import { join } from "node:path";
import { generateChromeMessages, parseMessagesFile } from "@wxt-dev/i18n/build";
import { fakeBrowser } from "wxt/testing/fake-browser";

/** Makes the browser of the tests speak Dutch, with the texts that readers get. */
const messages = generateChromeMessages(await parseMessagesFile(join(import.meta.dirname, "..", "locales", "nl.yml")));

/** As browsers do: nothing for a key that is not there, and `$1` to `$9` filled in. */
function getMessage(key: string, filled: string | readonly string[] = []): string {
  const own = typeof filled === "string" ? [filled] : filled;
  return (
    messages[key]?.message.replace(/\$(\$|\d)/g, (_, digit: string) =>
      digit === "$" ? "$" : (own[Number(digit) - 1] ?? ""),
    ) ?? ""
  );
}

Object.assign(fakeBrowser, { i18n: { getMessage, getUILanguage: () => "nl" } });
