import type { Page } from "puppeteer-core";

/** Goes to a part of the library that stands open, and waits for what is there. */
export async function goTo(own: Page, hash: string, selector: string): Promise<void> {
  await own.evaluate((to) => {
    location.hash = to;
  }, hash);
  await own.waitForSelector(selector);
}

/** Presses the first button in a place whose words begin so. */
export async function press(own: Page, within: string, words: string): Promise<void> {
  await own.waitForSelector(`${within} button`);
  await own.evaluate(
    (place, start) => {
      const buttons = [...document.querySelectorAll<HTMLElement>(`${place} button`)];
      buttons.find(({ textContent }) => textContent.trim().startsWith(start))?.click();
    },
    within,
    words,
  );
}
