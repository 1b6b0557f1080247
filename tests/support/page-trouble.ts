import type { ConsoleMessage, Page } from "puppeteer-core";

const troubles = new WeakMap<Page, string[]>();

/** Keeps what goes wrong on a page from now on: exceptions that nobody caught, and errors in its console. */
export function followTrouble(page: Page): void {
  const list: string[] = [];
  troubles.set(page, list);
  page.on("pageerror", (error) => list.push(String(error)));
  page.on("console", (message) => isTrouble(message) && list.push(message.text()));
}

/** What went wrong on a page so far. */
export function troubleOn(page: Page): readonly string[] {
  return troubles.get(page) ?? [];
}

/** What could not be fetched is not served here, and says nothing of the page. */
function isTrouble(message: ConsoleMessage): boolean {
  return message.type() === "error" && !message.text().startsWith("Failed to load resource");
}
