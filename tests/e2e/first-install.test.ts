import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inSurface } from "../support/in-surface.ts";
import { linksOn, untilMarked, untilPainted } from "../support/on-page.ts";
import { Reader } from "../support/reader.ts";
import { page } from "../support/served-pages.ts";
import { BRIEF, IN_BRIEF, IN_OVERLEG, OVERLEG } from "../support/two-papers.ts";

const ELSEWHERE = "https://www.voorbeeld.nl/brief";
const NOT_READ = page("Brief", "<p>De IND besluit na Kamerstuk 32 317, nr. 788 over irreguliere migratie.</p>");

/** Somebody reads, hears of Kantlijn, and installs it with everything still open. */
describe("the tabs that were open before Kantlijn came", () => {
  let reader: Reader;
  let open: readonly Page[];
  let elsewhere: Page;

  beforeAll(async () => {
    reader = await Reader.open("first-install", { installsLater: true, keepsWelcome: true });
    elsewhere = await reader.visit(ELSEWHERE, { [ELSEWHERE]: { body: NOT_READ } });
    open = [await reader.visit(OVERLEG), await reader.visit(BRIEF)];
    await reader.install();
  });
  afterAll(() => reader?.close());

  it("stand behind the welcome", async () => {
    const welcome = await reader.welcome();
    expect(await welcome.$eval("h1", (title) => title.textContent)).toBe("Lees beleid met een potlood in de kantlijn");
  });

  it("are read at once, each as if it had been opened after, and none twice", async () => {
    for (const [at, early] of open.entries()) {
      const cited = [IN_OVERLEG, IN_BRIEF][at] ?? "";
      const read = await whatIsRead(early, cited);
      const late = await reader.visit(early.url());
      expect(read).toEqual(await whatIsRead(late, cited));
      await late.close();
    }
    const [first] = open;
    if (first !== undefined) await reader.picture(first, "read-at-once");
  });

  it("are left alone on other sites", async () => {
    expect(await elsewhere.$$eval("a.kl-ref", (links) => links.length)).toBe(0);
    expect(await inSurface(elsewhere, (root) => root.childElementCount)).toBeUndefined();
  });
});

/** What Kantlijn made of a page: a second reader would link links again, and lay a surface of its own over the page. */
async function whatIsRead(shown: Page, cited: string) {
  await shown.bringToFront();
  await untilPainted(shown, "kl-begrip");
  await untilMarked(shown, cited);
  const [links, twice] = [await linksOn(shown), await shown.$$("a.kl-ref a.kl-ref")];
  return { links, twice, surfaces: await shown.evaluate(() => document.documentElement.childElementCount) };
}
