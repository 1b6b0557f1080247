import type { Page } from "puppeteer-core";
import { CHROME_ID } from "./our-id.ts";

/** Makes Firefox take a reader's yes for granted where an extension asks for a site. */
export const FIREFOX_SAYS_YES = { "extensions.webextOptionalPermissionPrompts": false };

interface BrowserSettings {
  readonly developerPrivate: { readonly addHostPermission: (id: string, pattern: string) => Promise<void> };
}

/**
 * Makes Chromium take a reader's yes for granted where we ask for these sites: no test can press the button in its
 * question, and it does not ask about a site that its own settings allow. We may read nothing more until we ask.
 */
export async function sayYesInChromium(own: Page, patterns: readonly string[]): Promise<void> {
  const settings = await own.browser().newPage();
  await settings.goto("chrome://extensions");
  for (const pattern of patterns) {
    await settings.evaluate(
      (id, site) => {
        const { chrome } = globalThis as unknown as { readonly chrome: BrowserSettings };
        return chrome.developerPrivate.addHostPermission(id, site);
      },
      CHROME_ID,
      pattern,
    );
  }
  await settings.close();
  await own.bringToFront();
}
