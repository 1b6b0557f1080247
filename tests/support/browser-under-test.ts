import { type FoundBrowser, findBrowser, launchBrowser, type RunningBrowser } from "@kantlijn/extension/reading-room";
import { OTHER_GECKO_ID } from "./forged-senders.ts";
import { CHROME_ID, geckoIdOf } from "./our-id.ts";

/** The host of the extension's own pages in Firefox, which makes one up unless told. */
const FIREFOX_HOST = "11111111-2222-4333-8444-555555555555";
/** That of an extension which a test installs beside ours. */
const OTHER_FIREFOX_HOST = "66666666-7777-4888-8999-000000000000";

/** After this many idle milliseconds Firefox stops the background, as it does with any reader. */
const FIREFOX_IDLE = 1_500;

export type Family = FoundBrowser["family"];

/** A browser that runs, with a build of the extension in it. */
export interface BrowserUnderTest extends RunningBrowser {
  readonly family: Family;
  /** The folder of the build. */
  readonly extension: string;
}

/** How the browser is started for a journey. */
interface LaunchOfJourney {
  readonly profile?: string | undefined;
  readonly firefoxPrefs?: Readonly<Record<string, unknown>> | undefined;
  /** The browser is used a while before the extension comes. */
  readonly installsLater?: boolean;
}

/** The browser under test, as `KANTLIJN_BROWSER` and `KANTLIJN_BROWSER_PATH` say. */
export function foundUnderTest(): FoundBrowser {
  const family = process.env.KANTLIJN_BROWSER === "firefox" ? "firefox" : "chrome";
  const path = process.env.KANTLIJN_BROWSER_PATH;
  if (path !== undefined) return { name: family, family, path };
  const found =
    family === "firefox"
      ? findBrowser("firefox")
      : (findBrowser("chromium") ?? findBrowser("chrome") ?? findBrowser("edge"));
  if (found === undefined) throw new Error(`there is no ${family} on this machine; npm test installs one`);
  return found;
}

/** Starts the browser under test with the build in a folder. */
export async function launchUnderTest(extension: string, how: LaunchOfJourney): Promise<BrowserUnderTest> {
  const found = foundUnderTest();
  const launch = () =>
    launchBrowser(found, {
      extension: how.installsLater ? undefined : extension,
      headless: true,
      window: { width: 1_100, height: 800 },
      ...(how.profile === undefined ? {} : { profile: how.profile }),
      ...(found.family === "firefox" ? firefoxChoice(extension, how.firefoxPrefs) : CHROME_CHOICE),
    });
  // A machine that is busy may not have a browser ready in the time it is given.
  const running = await launch().catch(launch);
  return { ...running, family: found.family, extension };
}

/** Ends a browser as a power cut does: it gets no time to write anything. What waited for a page fails. */
export async function crashBrowser({ browser }: BrowserUnderTest): Promise<void> {
  const ended = browser.process();
  if (ended?.pid === undefined) throw new Error("the browser runs no more");
  const gone = new Promise<void>((resolve) => ended.once("exit", () => resolve()));
  // The browser was started as the first of a group of processes, of which each is ended.
  if (process.platform === "win32") ended.kill("SIGKILL");
  else process.kill(-ended.pid, "SIGKILL");
  await gone;
}

/** The address of a page of ours: `library.html`. */
export function ownAddress(family: Family, name: string): string {
  return family === "firefox" ? `moz-extension://${FIREFOX_HOST}/${name}` : `chrome-extension://${CHROME_ID}/${name}`;
}

/** The address of a page of another extension, by the id that it got when it was installed. */
export function otherAddress(family: Family, id: string, name: string): string {
  return family === "firefox" ? `moz-extension://${OTHER_FIREFOX_HOST}/${name}` : `chrome-extension://${id}/${name}`;
}

const CHROME_CHOICE = {
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};

function firefoxChoice(extension: string, prefs: LaunchOfJourney["firefoxPrefs"] = {}) {
  const id = geckoIdOf(extension);
  return {
    // Without it no page of an extension can be opened or looked at.
    args: ["--remote-allow-system-access"],
    firefoxPrefs: {
      "extensions.webextensions.uuids": JSON.stringify({ [id]: FIREFOX_HOST, [OTHER_GECKO_ID]: OTHER_FIREFOX_HOST }),
      "extensions.background.idle.timeout": FIREFOX_IDLE,
      // An extension loaded for testing is removed when Firefox ends; a reader's is not.
      "extensions.webextensions.keepStorageOnUninstall": true,
      "extensions.webextensions.keepUuidOnUninstall": true,
      ...prefs,
    },
  };
}
