import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { CHROME_ID, geckoIdOf } from "./our-id.ts";
import { ROOT } from "./seeds.ts";

/** Stops the reading of a page as a newer copy of our script does: it says that it has begun. */
export async function stopReading(page: Page): Promise<void> {
  await page.evaluate((id) => {
    const detail = { contentScriptName: "reader", messageId: "newer" };
    document.dispatchEvent(new CustomEvent(`${id}:reader:wxt:content-script-started`, { detail }));
  }, ourId());
}

function ourId(): string {
  if (process.env.KANTLIJN_BROWSER !== "firefox") return CHROME_ID;
  return geckoIdOf(join(ROOT, "packages", "extension", ".output", "firefox-mv3"));
}
