import type { Page } from "puppeteer-core";

/** How a page may look to a reader who asked for it. */
export const THEMES = {
  light: [{ name: "prefers-color-scheme", value: "light" }],
  dark: [{ name: "prefers-color-scheme", value: "dark" }],
  forced: [{ name: "forced-colors", value: "active" }],
} as const;

export type Theme = keyof typeof THEMES;

/** CSS pixels: with a width of 1280 the size the stores ask. */
const HEIGHT = 800;

/** Milliseconds in which what moves has come to rest. */
const REST = 250;

/** Takes a picture of the window as it is at this width, in this theme. */
export async function takePicture(page: Page, theme: Theme, width: number, path: string): Promise<void> {
  const session = await page.createCDPSession();
  const still = { name: "prefers-reduced-motion", value: "reduce" };
  await session.send("Emulation.setEmulatedMedia", { features: [...THEMES[theme], still] });
  await page.bringToFront();
  await page.setViewport({ width, height: HEIGHT });
  await new Promise((resolve) => setTimeout(resolve, REST));
  await page.screenshot({ path: path as `${string}.png` });
  await session.detach();
}
