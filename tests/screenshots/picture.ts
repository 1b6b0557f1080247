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

/** Lower than any page, which then tells how high its words are. */
const LOW = 200;

/** Milliseconds in which what moves has come to rest. */
const REST = 250;

/** The margins that a browser leaves. */
const SHEET = { top: "1cm", right: "1cm", bottom: "1cm", left: "1cm" };

export interface Sight {
  readonly theme: Theme;
  /** CSS pixels. */
  readonly width: number;
  /** What is done once the window is as wide as that. */
  readonly pose?: ((page: Page) => Promise<unknown>) | undefined;
  /** As high as all that the page says. */
  readonly isWhole?: boolean | undefined;
  /** As it comes on paper: its sheets are kept too, in a PDF of the same name. */
  readonly isOnPaper?: boolean | undefined;
  /** How much larger the reader made all of it; 1 unless told. */
  readonly zoom?: number | undefined;
}

/** Takes a picture of a page as it is seen so. */
export async function takePicture(page: Page, sight: Sight, path: string): Promise<void> {
  const { theme, width, pose, isWhole = false, isOnPaper = false, zoom = 1 } = sight;
  const session = await page.createCDPSession();
  const still = { name: "prefers-reduced-motion", value: "reduce" };
  await session.send("Emulation.setEmulatedMedia", {
    media: isOnPaper ? "print" : "",
    features: [...THEMES[theme], still],
  });
  await page.bringToFront();
  const show = (high: number) =>
    page.setViewport({ width: Math.round(width / zoom), height: Math.round(high), deviceScaleFactor: zoom });
  await show((isWhole ? LOW : HEIGHT) / zoom);
  await page.mouse.move(0, 0);
  await pose?.(page);
  await new Promise((resolve) => setTimeout(resolve, REST));
  if (isWhole) await show(await page.evaluate(() => document.documentElement.scrollHeight));
  await page.screenshot({ path: path as `${string}.png` });
  if (isOnPaper) await page.pdf({ path: path.replace(/png$/u, "pdf"), format: "A4", margin: SHEET });
  await session.detach();
}
