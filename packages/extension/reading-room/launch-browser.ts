import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type Browser, type LaunchOptions } from "puppeteer-core";
import type { FoundBrowser } from "./find-browser.ts";
import { keepFirstSettings } from "./first-settings.ts";

/** How a browser is started. */
export interface LaunchChoice {
  /** Folder of the unpacked build of the extension; absent: it is installed later. */
  readonly extension?: string | undefined;
  readonly headless: boolean;
  /** Folder of an earlier profile to go on with; absent: a new one, which is removed on `close`. */
  readonly profile?: string;
  /** Settings for Firefox beside the usual. */
  readonly firefoxPrefs?: Readonly<Record<string, unknown>>;
  readonly args?: readonly string[];
  /** Show the page in the window as large as the window is. */
  readonly window?: { readonly width: number; readonly height: number };
}

/** A browser that runs, with the extension in it. */
export interface RunningBrowser {
  readonly browser: Browser;
  /** Folder of the profile in use. */
  readonly profile: string;
  /** Ends the browser and removes a profile that was made for it. */
  readonly close: () => Promise<void>;
}

/** Milliseconds within which a profile has its own settings back. */
const PUT_BACK_WITHIN = 5_000;

/** Starts a browser on a profile of its own, with the extension loaded where there is one. */
export async function launchBrowser(found: FoundBrowser, choice: LaunchChoice): Promise<RunningBrowser> {
  const profile = choice.profile ?? (await mkdtemp(join(tmpdir(), "kantlijn-")));
  const isNew = choice.profile === undefined;
  const removeProfile = async () => {
    if (isNew) await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  try {
    if (isNew && found.family === "chrome" && choice.extension !== undefined)
      await keepFirstSettings(profile, choice.extension);
    await untilPutBack(profile);
    const browser = await puppeteer.launch({ ...optionsFor(found, choice), userDataDir: profile });
    if (found.family === "firefox" && choice.extension !== undefined) await installOrEnd(browser, choice.extension);
    return {
      browser,
      profile,
      close: async () => {
        await endBrowser(browser);
        await removeProfile();
      },
    };
  } catch (error) {
    await removeProfile();
    throw error;
  }
}

/**
 * Puppeteer lays the settings of a Firefox profile aside while it runs, and puts them back a moment after the browser is
 * gone. Who starts another on the profile before that would find half of them.
 */
async function untilPutBack(profile: string): Promise<void> {
  const until = Date.now() + PUT_BACK_WITHIN;
  const isLaidAside = async () => {
    const files = await readdir(profile).catch(() => []);
    return files.some((file) => file.endsWith(".puppeteer"));
  };
  while ((await isLaidAside()) && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 20));
}

// A Firefox older than the extension asks for refuses it, and would go on running with nobody to end it.
async function installOrEnd(browser: Browser, extension: string): Promise<void> {
  try {
    await browser.installExtension(extension);
  } catch (error) {
    await endBrowser(browser);
    throw error;
  }
}

function optionsFor(found: FoundBrowser, choice: LaunchChoice): LaunchOptions {
  return {
    executablePath: found.path,
    headless: choice.headless,
    defaultViewport: choice.window ?? null,
    // The reading room ends the browser itself, and then removes the profile.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    ...(found.family === "firefox" ? firefoxOptions(choice) : chromeOptions(choice)),
  };
}

function chromeOptions({ extension, args = [] }: LaunchChoice): LaunchOptions {
  return {
    // Chrome itself no longer takes --load-extension; over a pipe it accepts an extension by command.
    pipe: true,
    enableExtensions: extension === undefined ? true : [extension],
    ignoreDefaultArgs: ["--enable-automation"],
    args: ["--no-first-run", "--no-default-browser-check", ...(isRoot() ? ["--no-sandbox"] : []), ...args],
  };
}

function firefoxOptions({ firefoxPrefs = {}, args = [] }: LaunchChoice): LaunchOptions {
  return { browser: "firefox", extraPrefsFirefox: { ...firefoxPrefs }, args: [...args] };
}

// Chromium's sandbox does not start for root.
function isRoot(): boolean {
  return process.getuid?.() === 0;
}

async function endBrowser(browser: Browser): Promise<void> {
  const ended = browser.process();
  const gone =
    ended === null || ended.exitCode !== null
      ? Promise.resolve()
      : new Promise<void>((resolve) => ended.once("exit", () => resolve()));
  await browser.close().catch(() => ended?.kill("SIGKILL"));
  await gone;
}
