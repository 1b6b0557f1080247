import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ExtensionPage } from "../support/extension-api.ts";
import { Reader } from "../support/reader.ts";
import { ROOT } from "../support/seeds.ts";

describe.each(["nl", "en"] as const)("the texts in %s", (language) => {
  it("are given by the browser as the build wrote them, whole sections at once", async () => {
    const reader = await Reader.open(`texts-${language}`, { language });
    try {
      const own = await reader.visitOwn("popup.html");
      const messages = messagesOf(language);
      const given = await own.evaluate(ask, Object.keys(messages));
      expect(given).toEqual(Object.values(messages));
      expect(given.some((message) => message.split("\n").length > 50)).toBe(true);
    } finally {
      await reader.close();
    }
  });
});

function messagesOf(language: "nl" | "en"): Readonly<Record<string, string>> {
  const path = join(ROOT, "packages", "extension", ".output", "chrome-mv3", "_locales", language, "messages.json");
  const messages: Readonly<Record<string, { readonly message: string }>> = JSON.parse(readFileSync(path, "utf8"));
  return Object.fromEntries(Object.entries(messages).map(([name, { message }]) => [name, message]));
}

/** Runs in a page of ours. */
function ask(names: readonly string[]): readonly string[] {
  const { browser, chrome } = globalThis as unknown as ExtensionPage;
  return names.map((name) => (browser ?? chrome)?.i18n.getMessage(name) ?? "");
}
