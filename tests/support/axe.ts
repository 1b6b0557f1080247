import axe from "axe-core";
import type { Page } from "puppeteer-core";
import { inSurface } from "./in-surface.ts";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** What is wrong on a page for people who use it otherwise than by eye and mouse: one line for each element. */
export async function hindrancesOn(page: Page): Promise<readonly string[]> {
  // axe looks into open shadow roots only; ours is closed to every script but this.
  await inSurface(page, (root) => {
    Object.defineProperty(root.host, "shadowRoot", { value: root, configurable: true });
    return true;
  });
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary?.split("\n").at(-1)?.trim()}`,
      ),
    );
  });
}
