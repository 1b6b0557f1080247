import type { CDPSession, Page } from "puppeteer-core";

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

type Send = (method: string, params: object) => Promise<{ readonly result: FirefoxTold }>;

interface FirefoxTold {
  readonly contexts?: readonly { readonly context: string }[];
  readonly type?: string;
}

/** The window of the browser itself may change its settings, and a page may not. */
async function inFirefox(page: Page, theme: Theme): Promise<void> {
  const connection: { readonly send: Send } = Reflect.get(page.browser(), "connection");
  const { result: tree } = await connection.send("browsingContext.getTree", { "moz:scope": "chrome", maxDepth: 0 });
  const [scheme, colours] = SETTINGS[theme];
  const { result: told } = await connection.send("script.evaluate", {
    target: { context: tree.contexts?.[0]?.context },
    expression: `Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", ${scheme});
      Services.prefs.setIntPref("browser.display.document_color_use", ${colours});`,
    awaitPromise: false,
  });
  if (told.type !== "success") throw new Error(`Firefox did not take the theme: ${JSON.stringify(told)}`);
}
