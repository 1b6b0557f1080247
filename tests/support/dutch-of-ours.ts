import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./seeds.ts";

const FILLED_IN = /\{\w+\}/u;

type Messages = Readonly<Record<string, { readonly message: string }>>;

/** A shorter text may be a part of any sentence: it counts where it is all that is said, but for numbers. */
const LONG = 14;

/** Every form of every text, as a build holds them: those of a section are lines of one message, after a line of numbers. */
function formsIn(language: "nl" | "en"): readonly string[] {
  const path = join(ROOT, "packages", "extension", ".output", "chrome-mv3", "_locales", language, "messages.json");
  const messages: Messages = JSON.parse(readFileSync(path, "utf8"));
  const texts = Object.entries(messages).flatMap(([name, { message }]) =>
    name.endsWith("_") ? message.split("\n").slice(1) : [message],
  );
  return texts.flatMap((text) => text.split(" | "));
}

/** A text as it is said, whatever is filled in. */
function patternOf(form: string): RegExp {
  const parts = form.split(FILLED_IN).map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"));
  const isLong = onlyOurs(form).length >= LONG;
  const filled = parts.join(isLong ? ".+?" : "\\d[\\d.,]*").replace(/\s+/gu, "\\s+");
  return new RegExp(isLong ? filled : `^${filled}$`, "u");
}

/** What is said in Dutch by us among these words: what was found in them, and the text of ours that it is. */
export function dutchOfOurs(said: readonly string[]): readonly string[] {
  const english = new Set(formsIn("en"));
  const dutch = [...new Set(formsIn("nl"))].filter((form) => !english.has(form) && /\p{L}{3}/u.test(onlyOurs(form)));
  const patterns = dutch.map(patternOf);
  return said.flatMap((words) => {
    const pattern = patterns.find((one) => one.test(words));
    return pattern === undefined ? [] : [`${words} (${pattern})`];
  });
}

/** What of a text is ours: nothing of one that is all filled in. */
function onlyOurs(form: string): string {
  return form.split(FILLED_IN).join("");
}

/**
 * All that a part of a page says, to eyes and to ears, but for what is marked as Dutch: that is quoted. Runs in the page.
 */
export function saidIn(root: Node): readonly string[] {
  const said: (string | null)[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node instanceof Element ? node : node.parentElement;
    if (element === null || element.closest("[lang=nl], script, style") !== null) continue;
    if (node instanceof Element) {
      for (const name of ["aria-label", "title", "placeholder", "alt", "aria-description"]) {
        said.push(node.getAttribute(name));
      }
    } else said.push(node.nodeValue);
  }
  return said.flatMap((words) => {
    const one = (words ?? "").replace(/\s+/gu, " ").trim();
    return one === "" ? [] : [one];
  });
}
