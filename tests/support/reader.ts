import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type FoundBrowser, findBrowser, launchBrowser, type RunningBrowser } from "@kantlijn/extension/reading-room";
import type { HTTPRequest, Page, Target } from "puppeteer-core";
import { OTHER_GECKO_ID } from "./forged-senders.ts";
import { inLanguage, type Language } from "./in-language.ts";
import { CHROME_ID, geckoIdOf } from "./our-id.ts";
import { followTrouble } from "./page-trouble.ts";
import { ROOT } from "./seeds.ts";
import { answerTo, type OwnAnswers } from "./served-pages.ts";
import { untilStill } from "./until-still.ts";

/** How long is waited for something that must come, in milliseconds. */
const PATIENCE = 20_000;

/** How long a page of the extension stays before it counts as one that nothing takes away any more, in milliseconds. */
const SETTLING = 1_000;

/** The host of the extension's own pages in Firefox, which makes one up unless told. */
const FIREFOX_HOST = "11111111-2222-4333-8444-555555555555";
/** That of an extension which a test installs beside ours. */
const OTHER_FIREFOX_HOST = "66666666-7777-4888-8999-000000000000";

const HTML = "text/html; charset=utf-8";

/** After this many idle milliseconds Firefox stops the background, as it does with any reader. */
const FIREFOX_IDLE = 1_500;

/** The browser under test, as `KANTLIJN_BROWSER` and `KANTLIJN_BROWSER_PATH` say. */
function browserUnderTest(): FoundBrowser {
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

/** What was asked of the internet. */
interface HTTPQuestion {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What of a reader's browser is not as it is for most tests. */
interface ReaderChoice {
  readonly build?: "" | "-reading-room";
  /** A folder: the reader comes back to a browser that was used before. */
  readonly profile?: string | undefined;
  /** Dutch, unless told. */
  readonly language?: Language;
  /** The page that welcomes a new reader stays open; else it is closed before the journey begins. */
  readonly keepsWelcome?: boolean;
  /** The browser is used a while without the extension, until `install`. */
  readonly installsLater?: boolean;
  /** Settings of Firefox beside the usual. */
  readonly firefoxPrefs?: Readonly<Record<string, unknown>>;
}

/** A reader at their browser, with the built extension in it and the served pages for a web. */
export class Reader {
  readonly family: FoundBrowser["family"];
  readonly #running: RunningBrowser;
  readonly #extension: string;
  readonly #shots: string;
  #shotCount = 0;

  private constructor(family: FoundBrowser["family"], running: RunningBrowser, extension: string, journey: string) {
    this.family = family;
    this.#extension = extension;
    this.#running = running;
    this.#shots = join(ROOT, ".output", "e2e", family, journey);
    rmSync(this.#shots, { recursive: true, force: true });
    mkdirSync(this.#shots, { recursive: true });
  }

  /** Opens the browser with the built extension; `journey` names the folder of its screenshots. */
  static open(journey: string, choice: ReaderChoice = {}): Promise<Reader> {
    const { family } = browserUnderTest();
    const build = join(ROOT, "packages", "extension", ".output", `${family}-mv3${choice.build ?? ""}`);
    return Reader.openWith(build, journey, choice);
  }

  /** Opens the browser with the extension in a folder, which has the id of ours. */
  static async openWith(folder: string, journey: string, choice: ReaderChoice = {}): Promise<Reader> {
    const { profile, language = "nl", keepsWelcome = false, installsLater = false } = choice;
    const found = browserUnderTest();
    const extension = inLanguage(folder, language);
    const launch = () =>
      launchBrowser(found, {
        extension: installsLater ? undefined : extension,
        headless: true,
        window: { width: 1_100, height: 800 },
        ...(profile === undefined ? {} : { profile }),
        ...(found.family === "firefox" ? firefoxChoice(extension, choice.firefoxPrefs) : CHROME_CHOICE),
      });
    // A machine that is busy may not have a browser ready in the time it is given.
    const isNew = profile === undefined || !existsSync(profile) || readdirSync(profile).length === 0;
    const running = await launch().catch(launch);
    const reader = new Reader(found.family, running, extension, journey);
    if (found.family === "chrome" && !isNew) await reader.#untilInPlace();
    const isWelcomed =
      isNew && !installsLater && existsSync(join(extension, "welcome.html")) && choice.build !== "-reading-room";
    if (isWelcomed && !keepsWelcome) await (await reader.welcome()).close();
    return reader;
  }

  close(): Promise<void> {
    return this.#running.close();
  }

  /** The id of the browser's first process, and of the group that all its processes are in. */
  get processGroup(): number | undefined {
    return this.#running.browser.process()?.pid;
  }

  /** Ends the browser as a power cut does: it gets no time to write anything. What waited for a page fails. */
  async crash(): Promise<void> {
    const ended = this.#running.browser.process();
    if (ended?.pid === undefined) throw new Error("the browser runs no more");
    const gone = new Promise<void>((resolve) => ended.once("exit", () => resolve()));
    // The browser was started as the first of a group of processes, of which each is ended.
    if (process.platform === "win32") ended.kill("SIGKILL");
    else process.kill(-ended.pid, "SIGKILL");
    await gone;
  }

  /** Opens an address in a new tab; every request is answered by the test's own pages, else by the served ones. */
  async visit(address: string, own: OwnAnswers = {}): Promise<Page> {
    const page = await this.#running.browser.newPage();
    await page.setRequestInterception(true);
    followTrouble(page);
    page.on("request", (request) => answer(request, own));
    await page.goto(address, { waitUntil: "load" });
    return page;
  }

  /** Opens an address of the reading room, which is a real server, in a new tab. */
  async visitRoom(address: string): Promise<Page> {
    const page = await this.#running.browser.newPage();
    await page.goto(address, { waitUntil: "load" });
    return page;
  }

  /** Opens the panel of a page as a tab of its own. */
  async visitPanelOf(page: Page): Promise<Page> {
    return this.visitOwn(`sidepanel.html?tab=${await this.tabOf(page)}`);
  }

  /** Opens the popup of a page as a tab of its own. */
  async visitPopupOf(page: Page): Promise<Page> {
    return this.visitOwn(`popup.html?tab=${await this.tabOf(page)}`);
  }

  /** The id that the browser gave to the tab of a page. */
  async tabOf(page: Page): Promise<number | undefined> {
    const own = await this.visitOwn("library.html");
    // Of a page that Firefox shows again as it was, only the page itself knows the address.
    const tab = await own.evaluate(tabAt, await page.evaluate(() => location.href));
    await own.close();
    return tab;
  }

  /** The panel that opened, beside the page or as a window of its own. */
  async panel(): Promise<Page> {
    return this.#pageAt("/sidepanel.html");
  }

  /** The page that welcomes a new reader. */
  async welcome(): Promise<Page> {
    return this.#pageAt("/welcome.html");
  }

  /** A page of the extension that opened by itself, by a part of its address. */
  async openedOwn(path: string): Promise<Page> {
    return this.#pageAt(path);
  }

  /** True when a panel stands open somewhere. */
  async isPanelOpen(): Promise<boolean> {
    return this.#isOpen("/sidepanel.html");
  }

  /** True while a new reader is welcomed. */
  async isWelcomeOpen(): Promise<boolean> {
    return this.#isOpen("/welcome.html");
  }

  /** Installs another extension beside ours, and opens a page of it in a tab. */
  async visitOther(extension: string, name: string): Promise<Page> {
    const id = await this.#running.browser.installExtension(extension);
    const page = await this.#running.browser.newPage();
    if (this.family === "firefox") await page.goto(`moz-extension://${OTHER_FIREFOX_HOST}/${name}`, { waitUntil: [] });
    else await page.goto(`chrome-extension://${id}/${name}`);
    await page.waitForSelector("#app > *", { timeout: PATIENCE });
    return page;
  }

  /** Opens a page of the extension in a tab: `library.html`. `before` runs in it before any script of its own. */
  async visitOwn(name: string, before?: () => void): Promise<Page> {
    const page = await this.#running.browser.newPage();
    followTrouble(page);
    if (before !== undefined) await page.evaluateOnNewDocument(before);
    // Firefox loads a page of an extension and never reports that it did.
    await page.goto(`${this.#origin()}/${name}`, this.family === "firefox" ? { waitUntil: [] } : {});
    await page.waitForSelector("#app > *", { timeout: PATIENCE });
    return page;
  }

  /**
   * Waits until Chromium, which knows a version of the extension from the profile, has put this one in its place: until then
   * it blocks the pages of the extension, shows those of the other, and takes away what was opened.
   */
  async #untilInPlace(folder = this.#extension): Promise<void> {
    const own = readFileSync(join(folder, "manifest.json"), "utf8");
    const page = await this.#running.browser.newPage();
    const look = async () => {
      await page.goto(`${this.#origin()}/manifest.json`);
      await new Promise((resolve) => setTimeout(resolve, SETTLING));
      return page.evaluate(() => document.body.textContent);
    };
    const until = Date.now() + PATIENCE;
    while ((await look().catch(() => undefined)) !== own) {
      if (Date.now() > until) throw new Error(`the extension was not in its place after ${PATIENCE} ms`);
    }
    await page.close();
  }

  /**
   * Waits until the background has stopped, as it does whenever it is idle: in Chromium it is told to, in Firefox its
   * idle time passes. A page of the extension, `own`, is asked in Firefox whether the background is still there.
   */
  async untilBackgroundStops(own: Page): Promise<void> {
    if (this.family === "firefox") {
      await own.waitForFunction(backgroundIsGone, { timeout: PATIENCE, polling: 200 });
      return;
    }
    const target = await this.#running.browser.waitForTarget(isWorker, { timeout: PATIENCE });
    const worker = await target.worker();
    const gone = new Promise<void>((resolve) => {
      this.#running.browser.on("targetdestroyed", (one: Target) => isWorker(one) && resolve());
    });
    await worker?.close();
    await gone;
  }

  /** Ends the background in the middle of what it does, also while it starts, by way of a page of the extension. */
  async killBackground(own: Page): Promise<void> {
    if (this.family === "firefox") await own.evaluate(reloadBackground);
    else await stopWorkers(own);
  }

  /** Installs the extension in the browser that runs, or the version of it in a folder in the place of the one it has. */
  async install(folder?: string): Promise<void> {
    await this.#running.browser.installExtension(folder ?? this.#extension);
    if (this.family === "chrome" && folder !== undefined) await this.#untilInPlace(folder);
  }

  /** Loads the extension anew, as an update does. The browser closes its pages, of which `own` is one. */
  async reloadExtension(own: Page): Promise<void> {
    // Chromium leaves an extension switched off that was loaded by command and loads itself again.
    if (this.family === "chrome") await this.#running.browser.installExtension(this.#extension);
    else {
      // The page that asks is gone before it hears that it was done.
      await own.evaluate(reloadOurselves).catch(() => undefined);
      const isThere = () => own.evaluate(() => true).catch(() => false);
      while (await isThere()) await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /**
   * Answers what the background itself asks of the internet, from now on; gives what it asked. Only Chromium lets a test
   * come between, so that there is no such reader in Firefox.
   */
  async answerBackground(answer: (address: string) => string | undefined): Promise<readonly HTTPQuestion[]> {
    const asked: HTTPQuestion[] = [];
    const target = await this.#running.browser.waitForTarget(isWorker, { timeout: PATIENCE });
    const session = await target.createCDPSession();
    session.on("Fetch.requestPaused", ({ requestId, request: { url, headers } }) => {
      asked.push({ url, headers });
      const body = answer(url);
      void session.send("Fetch.fulfillRequest", {
        requestId,
        responseCode: body === undefined ? 404 : 200,
        body: Buffer.from(body ?? "").toString("base64"),
      });
    });
    await session.send("Fetch.enable", { patterns: [{ urlPattern: "https://*" }] });
    return asked;
  }

  /** Keeps a picture of a page, numbered in the order of the journey, once nothing on it moves any more. */
  async picture(page: Page, step: string): Promise<void> {
    await untilStill(page);
    this.#shotCount += 1;
    const number = String(this.#shotCount).padStart(2, "0");
    await page.screenshot({ path: join(this.#shots, `${number}-${step}.png`) as `${string}.png` });
  }

  #origin(): string {
    return this.family === "firefox" ? `moz-extension://${FIREFOX_HOST}` : `chrome-extension://${CHROME_ID}`;
  }

  async #isOpen(path: string): Promise<boolean> {
    if (this.family === "firefox") return (await this.#firefoxPagesAt(path)).length > 0;
    return this.#running.browser.targets().some((one) => one.url().includes(path));
  }

  async #pageAt(path: string): Promise<Page> {
    const page = this.family === "firefox" ? await this.#firefoxPageAt(path) : await this.#chromePageAt(path);
    await page.waitForSelector("#app > *", { timeout: PATIENCE });
    return page;
  }

  // A side panel is a target of its own kind, which is made a page on request.
  async #chromePageAt(path: string): Promise<Page> {
    const target = await this.#running.browser.waitForTarget((one) => one.url().includes(path), { timeout: PATIENCE });
    return (await target.page()) ?? target.asPage();
  }

  async #firefoxPageAt(path: string): Promise<Page> {
    const until = Date.now() + PATIENCE;
    while (Date.now() < until) {
      const [first] = await this.#firefoxPagesAt(path);
      if (first !== undefined) return first;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error(`no page at ${path} opened within ${PATIENCE} ms`);
  }

  // Firefox does not report the address of an extension's page; the page itself knows.
  async #firefoxPagesAt(path: string): Promise<readonly Page[]> {
    const pages = await this.#running.browser.pages();
    const addresses = await Promise.all(pages.map((page) => page.evaluate(() => location.href).catch(() => "")));
    return pages.filter((_, at) => addresses[at]?.includes(path));
  }
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

function firefoxChoice(extension: string, prefs: ReaderChoice["firefoxPrefs"] = {}) {
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

function isWorker(target: Target): boolean {
  return target.type() === "service_worker" && target.url().startsWith("chrome-extension://");
}

/** Closing a worker's target, as a reader's tools do, waits for half a minute where the worker only starts. */
async function stopWorkers(own: Page): Promise<void> {
  const session = await own.createCDPSession();
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  await session.detach();
}

interface ExtensionPage {
  readonly browser?: ExtensionApi;
  readonly chrome?: ExtensionApi;
}

interface ExtensionApi {
  readonly runtime: { readonly reload: () => void; readonly getBackgroundPage: () => Promise<Window> };
  readonly tabs: { readonly query: (of: { readonly url: string }) => Promise<readonly { readonly id?: number }[]> };
  readonly extension: { readonly getViews: () => readonly Window[] };
}

/** Runs in a page of the extension: the id of the newest tab at an address. */
async function tabAt(url: string): Promise<number | undefined> {
  const { browser, chrome } = globalThis as unknown as ExtensionPage;
  return (await (browser ?? chrome)?.tabs.query({ url }))?.at(-1)?.id;
}

/** Runs in a page of the extension. */
function backgroundIsGone(): boolean {
  const { browser } = globalThis as unknown as ExtensionPage;
  const views = browser?.extension.getViews() ?? [];
  return !views.some((view) => view.location.pathname.includes("background"));
}

/** Runs in a page of the extension, in Firefox, where the background is a page too. */
async function reloadBackground(): Promise<void> {
  const { browser } = globalThis as unknown as ExtensionPage;
  (await browser?.runtime.getBackgroundPage())?.location.reload();
}

/** Runs in a page of the extension, in Firefox. */
function reloadOurselves(): void {
  const { browser } = globalThis as unknown as ExtensionPage;
  browser?.runtime.reload();
}

function answer(request: HTTPRequest, own: OwnAnswers): void {
  // A page that was closed or went elsewhere meanwhile waits for no answer any more.
  void answered(request, own).catch(() => undefined);
}

function answered(request: HTTPRequest, own: OwnAnswers): Promise<void> {
  const isOfWeb = request.url().startsWith("http");
  const found = isOfWeb ? answerTo(request.url(), own) : undefined;
  if (found !== undefined) return request.respond({ status: 200, contentType: HTML, ...found });
  return isOfWeb ? request.abort() : request.continue();
}
