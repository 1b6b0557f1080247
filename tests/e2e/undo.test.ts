import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type {} from "../page-scripts/memory-page.ts";
import { bundleScript } from "../support/bundle-script.ts";
import { markedOn, untilMarked } from "../support/on-page.ts";
import { Reader } from "../support/reader.ts";
import { realSamples } from "../support/real-samples.ts";
import { seedSlugs } from "../support/seeds.ts";
import { addressOf, answerTo, type OwnAnswers, onSite } from "../support/served-pages.ts";
import { stopReading } from "../support/stop-reading.ts";

/** The pages of the seeds, and those of the sites where they are at hand. */
const PAGES: readonly (readonly [string, string])[] = [
  ...seedSlugs.map((slug) => [slug, answerTo(addressOf(slug))?.body ?? ""] as const),
  ...realSamples().map(({ name, html }) => [name, html] as const),
];

const PATH = "/documenten/terug-zoals-het-was";

describe("when Kantlijn is switched off", () => {
  let reader: Reader;
  let memory: string;
  beforeAll(async () => {
    [memory, reader] = await Promise.all([bundleScript("memory-page"), Reader.open("undo")]);
  });
  afterAll(() => reader?.close());

  it.each(PAGES)("%s is as it was, every node of it, also after it was read to its end", async (_, html) => {
    const page = await reader.visit(onSite(PATH), remembering(html, memory));
    await untilSomeMarked(page);
    expect(await page.evaluate(() => window.memory.difference())).toBeDefined();
    await readToTheEnd(page);
    await stopReading(page);
    expect(await page.evaluate(() => window.memory.difference())).toBeUndefined();
    expect(await markedOn(page)).toEqual([]);
    await stopReading(page);
    expect(await page.evaluate(() => window.memory.difference())).toBeUndefined();
    await page.close();
  });

  it.each(PAGES.slice(0, seedSlugs.length))("%s is as it made itself meanwhile", async (_, html) => {
    const page = await reader.visit(onSite(PATH), remembering(html, memory));
    await untilSomeMarked(page);
    await readToTheEnd(page);
    await page.evaluate(() => window.memory.change());
    await untilMarked(page, "32 317, nr. 998");
    await readToTheEnd(page);
    await stopReading(page);
    expect(await page.evaluate(() => window.memory.difference())).toBeUndefined();
    await page.close();
  });
});

/** The page, with a script in it that remembers it as it was; no other script of it runs. */
function remembering(html: string, memory: string): OwnAnswers {
  const script = `<script type="module" nonce="geheugen">${memory}</script>`;
  const body = html.replace("</head>", () => `${script}</head>`);
  return { [PATH]: { body, headers: { "content-security-policy": "script-src 'nonce-geheugen'" } } };
}

async function untilSomeMarked(page: Page): Promise<void> {
  await page.waitForFunction(() => CSS.highlights.size > 0 || document.querySelector(".kl-ref") !== null);
}

/** Scrolls by a window at a time, until there is no more. */
async function readToTheEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo({ top, behavior: "instant" });
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
}
