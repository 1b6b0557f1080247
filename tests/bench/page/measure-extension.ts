import type { BenchBrowser } from "./bench-browser.ts";
import { type Seen, type Watching, watchMarks } from "./watch-marks.ts";

/** An address of a page the extension reads. */
const ADDRESS = "https://www.rijksoverheid.nl/documenten/bench";

/** Visits with the background asleep, as it is after half a minute, and with it awake. */
export interface Visits {
  readonly cold: readonly Seen[];
  readonly warm: readonly Seen[];
}

/** Opens a page with the built extension in the browser, again and again; a cold visit and a warm one by turns. */
export async function measureExtension(browser: BenchBrowser, html: string, rounds: number): Promise<Visits> {
  // The first visit of all finds scripts that were never compiled; no reader has it twice.
  await visit(browser, html);
  const [cold, warm]: [Seen[], Seen[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    await browser.untilBackgroundStops();
    cold.push(await visit(browser, html));
    warm.push(await visit(browser, html));
  }
  return { cold, warm };
}

async function visit(browser: BenchBrowser, html: string): Promise<Seen> {
  const page = await browser.open(html, { address: ADDRESS, before: watchMarks });
  try {
    return await page.evaluate(() => (globalThis as unknown as Watching).kantlijnSeen());
  } finally {
    await page.close();
  }
}
