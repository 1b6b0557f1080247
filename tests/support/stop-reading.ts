import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { ROOT } from "./seeds.ts";

/** Chromium makes our id of the key in the manifest. */
const CHROME_ID = "bdimcfjdohdfnjppdpbemjhfgmlpifmp";

/** Stops the reading of a page as a newer copy of our script does: it says that it has begun. */
export async function stopReading(page: Page): Promise<void> {
  await page.evaluate((id) => {
    const detail = { contentScriptName: "reader", messageId: "newer" };
    document.dispatchEvent(new CustomEvent(`${id}:reader:wxt:content-script-started`, { detail }));
  }, ourId());
}

function ourId(): string {
  if (process.env.KANTLIJN_BROWSER !== "firefox") return CHROME_ID;
  const manifest = join(ROOT, "packages", "extension", ".output", "firefox-mv3", "manifest.json");
  return JSON.parse(readFileSync(manifest, "utf8")).browser_specific_settings.gecko.id;
}
