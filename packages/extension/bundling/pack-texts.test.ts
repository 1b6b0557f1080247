import { join } from "node:path";
import { generateChromeMessages, parseMessagesFile } from "@wxt-dev/i18n/build";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { type Messages, packTexts } from "./pack-texts.ts";

const LOCALES = join(import.meta.dirname, "..", "src", "locales");

async function readLocale(language: string) {
  const texts = (await parseMessagesFile(join(LOCALES, `${language}.yml`))).filter(({ type }) => type !== "chrome");
  return { keys: texts.map(({ key }) => key.join(".")), messages: generateChromeMessages(texts) };
}

/** `t` in a browser that has these messages and no others; in a file of its own, as it remembers the sections it has read. */
async function tellWith(messages: Messages): Promise<(key: string, ...filling: readonly unknown[]) => string> {
  vi.resetModules();
  const getMessage = (name: string) => messages[name]?.message ?? "";
  vi.spyOn(browser.i18n, "getMessage").mockImplementation(getMessage);
  const { t } = await import("../src/words/t.ts");
  return (key, ...filling) => Reflect.apply(t, undefined, [key, ...filling]);
}

afterEach(() => vi.restoreAllMocks());

describe.each(["nl", "en"])("the texts in %s, packed", (language) => {
  it("are each found by their key, as they were", async () => {
    const { keys, messages } = await readLocale(language);
    const tell = await tellWith(packTexts(messages));
    expect(keys.length).toBeGreaterThan(1000);
    for (const key of keys)
      expect(tell(key), key).toBe(messages[key.replaceAll(".", "_")]?.message.replaceAll("$1", "{0}"));
  });

  it("stand without their names, but for what browsers read themselves", async () => {
    const { keys, messages } = await readLocale(language);
    const names = Object.keys(packTexts(messages));
    const sections = new Set(keys.filter((key) => key.includes(".")).map((key) => key.split(".")[0]));
    expect(names).toContain("extension_about");
    expect(names).toContain("commands_goBack");
    expect(names).toContain("panel_");
    expect(names).not.toContain("panel_tabs");
    expect(names.filter((name) => name.endsWith("_"))).toHaveLength(sections.size - 2);
  });
});

describe("a text that is packed", () => {
  it("is filled in, and has the form of a count", async () => {
    const tell = await tellWith(
      packTexts({ a_b: { message: "geen | een {what} | $1 {what}" }, a_c: { message: "$1 x" } }),
    );
    expect([0, 1, 2].map((count) => tell("a.b", count, { what: "vraag" }))).toEqual(["geen", "een vraag", "2 vraag"]);
    expect(tell("a.c", 1200, ["1.200"])).toBe("1.200 x");
  });

  it("is there still where the browser gives none any more, once another of its section was asked for", async () => {
    const tell = await tellWith(
      packTexts({ a_b: { message: "een" }, a_c: { message: "twee" }, d_e: { message: "drie" } }),
    );
    tell("a.b");
    vi.spyOn(browser.i18n, "getMessage").mockImplementation(() => {
      throw new Error("Extension context invalidated.");
    });
    expect([tell("a.c"), tell("d.e")]).toEqual(["twee", ""]);
  });

  it("may not break its line, nor hold a sign that a browser reads", () => {
    expect(() => packTexts({ a_b: { message: "een\ntwee" } })).toThrow("a_b");
    expect(() => packTexts({ a_b: { message: "voor $2" } })).toThrow("a_b");
  });

  it("is found whatever names there are, and packed the same again", () =>
    fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.stringMatching(/^[a-z]\w{0,8}$/u), { minLength: 1, maxLength: 60 }),
        async (names) => {
          const messages = Object.fromEntries(names.map((name) => [`one_${name}`, { message: `text of ${name}` }]));
          const tell = await tellWith(packTexts(messages));
          expect(names.map((name) => tell(`one.${name}`))).toEqual(names.map((name) => `text of ${name}`));
          expect(packTexts(messages)).toEqual(packTexts(messages));
        },
      ),
      { numRuns: 50 },
    ));
});
