import type { CDPSession, Page } from "puppeteer-core";
import { inFirefoxItself } from "./in-firefox-itself.ts";

/** How a page may look to a reader who asked for it. */
export const THEMES = ["light", "dark", "forced"] as const;

export type Theme = (typeof THEMES)[number];

/** The media feature that tells Chromium of a theme. */
const FEATURES = {
  light: { name: "prefers-color-scheme", value: "light" },
  dark: { name: "prefers-color-scheme", value: "dark" },
  forced: { name: "forced-colors", value: "active" },
} as const;

/** The settings by which Firefox knows it: whether pages are dark (0) or light (1), and whose colours they have. */
const SETTINGS = {
  light: [1, 0],
  dark: [0, 0],
  forced: [1, 2],
} as const;

/** Chromium forgets what it was told when whoever told it goes. */
const sessions = new WeakMap<Page, CDPSession>();

/** Shows a page in a theme, as the reader's system asks for it. In Firefox every other page changes with it. */
export async function wearTheme(page: Page, theme: Theme): Promise<void> {
  if (process.env.KANTLIJN_BROWSER === "firefox") await inFirefox(page, theme);
  else await inChromium(page, theme);
  const { name, value } = FEATURES[theme];
  await page.waitForFunction((media) => matchMedia(media).matches, { polling: 20 }, `(${name}: ${value})`);
}

async function inChromium(page: Page, theme: Theme): Promise<void> {
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  await session.send("Emulation.setEmulatedMedia", { features: [FEATURES[theme]] });
}

async function inFirefox(page: Page, theme: Theme): Promise<void> {
  const [scheme, colours] = SETTINGS[theme];
  await inFirefoxItself(
    page,
    `Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", ${scheme});
    Services.prefs.setIntPref("browser.display.document_color_use", ${colours});`,
  );
}
