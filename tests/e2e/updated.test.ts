import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import { inSurface } from "../support/in-surface.ts";
import { pressNoteButton, selectWords, untilPainted } from "../support/on-page.ts";
import { Reader } from "../support/reader.ts";
import { OVERLEG } from "../support/two-papers.ts";

// Firefox ends the old script without a word, and starts the new one on the page that is open.
const LETS_OLD_SCRIPTS_LIVE = process.env.KANTLIJN_BROWSER !== "firefox";

it("a page that was open when Kantlijn was updated asks for no text in vain, and still says what to do", async () => {
  const reader = await Reader.open("updated");
  const page = await reader.visit(OVERLEG);
  await untilPainted(page, "kl-begrip");
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  const place = await selectWords(page, "de hoogste urgentie hebben");
  await reader.reloadExtension(await reader.visitOwn("library.html"));
  if (LETS_OLD_SCRIPTS_LIVE) {
    await pressNoteButton(page, place);
    await expect.poll(() => barOn(page), { timeout: 10_000 }).toMatch(/^Kantlijn is bijgewerkt\./u);
    await reader.picture(page, "updated");
  }
  expect(problems).toEqual([]);
  await reader.close();
});

/** What the bar above a selection says. */
async function barOn(page: Page): Promise<string | undefined> {
  return inSurface(page, (root) => root.querySelector(".bar p")?.textContent ?? "");
}
