import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { answerBackground, answerPage, type HTTPQuestion } from "./answer-internet.ts";
import {
  type BrowserUnderTest,
  crashBrowser,
  type Family,
  foundUnderTest,
  launchUnderTest,
} from "./browser-under-test.ts";
import { inLanguage, type Language } from "./in-language.ts";
import { isOwnPageOpen, openedOwnPage, openOtherPage, openOwnPage, tabOfPage } from "./own-pages.ts";
import { followTrouble } from "./page-trouble.ts";
import { installExtension, reloadExtension, untilInPlace } from "./replace-extension.ts";
import { ROOT } from "./seeds.ts";
import type { OwnAnswers } from "./served-pages.ts";
import { killBackground, untilBackgroundStops } from "./stop-background.ts";
import { untilStill } from "./until-still.ts";

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
  readonly family: Family;
  readonly #under: BrowserUnderTest;
  readonly #shots: string;
  #shotCount = 0;

  private constructor(under: BrowserUnderTest, journey: string) {
    this.family = under.family;
    this.#under = under;
    this.#shots = join(ROOT, ".output", "e2e", under.family, journey);
    rmSync(this.#shots, { recursive: true, force: true });
    mkdirSync(this.#shots, { recursive: true });
  }

  /** Opens the browser with the built extension; `journey` names the folder of its screenshots. */
  static open(journey: string, choice: ReaderChoice = {}): Promise<Reader> {
    const { family } = foundUnderTest();
    const build = join(ROOT, "packages", "extension", ".output", `${family}-mv3${choice.build ?? ""}`);
    return Reader.openWith(build, journey, choice);
  }

  /** Opens the browser with the extension in a folder, which has the id of ours. */
  static async openWith(folder: string, journey: string, choice: ReaderChoice = {}): Promise<Reader> {
    const { profile, language = "nl", keepsWelcome = false, installsLater = false, firefoxPrefs } = choice;
    const extension = inLanguage(folder, language);
    const isNew = profile === undefined || !existsSync(profile) || readdirSync(profile).length === 0;
    const under = await launchUnderTest(extension, { profile, firefoxPrefs, installsLater });
    const reader = new Reader(under, journey);
    if (under.family === "chrome" && !isNew) await untilInPlace(under);
    const isWelcomed =
      isNew && !installsLater && existsSync(join(extension, "welcome.html")) && choice.build !== "-reading-room";
    if (isWelcomed && !keepsWelcome) await (await reader.welcome()).close();
    return reader;
  }

  close(): Promise<void> {
    return this.#under.close();
  }

  /** The id of the browser's first process, and of the group that all its processes are in. */
  get processGroup(): number | undefined {
    return this.#under.browser.process()?.pid;
  }

  /** Ends the browser as a power cut does: it gets no time to write anything. What waited for a page fails. */
  crash(): Promise<void> {
    return crashBrowser(this.#under);
  }

  /** Opens an address in a new tab; every request is answered by the test's own pages, else by the served ones. */
  async visit(address: string, own: OwnAnswers = {}): Promise<Page> {
    const page = await this.#under.browser.newPage();
    await answerPage(page, own);
    followTrouble(page);
    await page.goto(address, { waitUntil: "load" });
    return page;
  }

  /** Opens an address of the reading room, which is a real server, in a new tab. */
  async visitRoom(address: string): Promise<Page> {
    const page = await this.#under.browser.newPage();
    await page.goto(address, { waitUntil: "load" });
    return page;
  }

  /** Opens a page of the extension in a tab: `library.html`. `before` runs in it before any script of its own. */
  visitOwn(name: string, before?: (() => void) | string): Promise<Page> {
    return openOwnPage(this.#under, name, before);
  }

  /** Opens the panel of a page as a tab of its own. `before` runs in it before any script of its own. */
  async visitPanelOf(page: Page, before?: string): Promise<Page> {
    return this.visitOwn(`sidepanel.html?tab=${await this.tabOf(page)}`, before);
  }

  /** Opens the popup of a page as a tab of its own. `before` runs in it before any script of its own. */
  async visitPopupOf(page: Page, before?: string): Promise<Page> {
    return this.visitOwn(`popup.html?tab=${await this.tabOf(page)}`, before);
  }

  /** Installs another extension beside ours, and opens a page of it in a tab. */
  visitOther(extension: string, name: string): Promise<Page> {
    return openOtherPage(this.#under, extension, name);
  }

  /** The id that the browser gave to the tab of a page. */
  async tabOf(page: Page): Promise<number | undefined> {
    const own = await this.visitOwn("library.html");
    const tab = await tabOfPage(own, page);
    await own.close();
    return tab;
  }

  /** The panel that opened, beside the page or as a window of its own. */
  panel(): Promise<Page> {
    return this.openedOwn("/sidepanel.html");
  }

  /** The page that welcomes a new reader. */
  welcome(): Promise<Page> {
    return this.openedOwn("/welcome.html");
  }

  /** A page of the extension that opened by itself, by a part of its address. */
  openedOwn(path: string): Promise<Page> {
    return openedOwnPage(this.#under, path);
  }

  /** True when a panel stands open somewhere. */
  isPanelOpen(): Promise<boolean> {
    return isOwnPageOpen(this.#under, "/sidepanel.html");
  }

  /** True while a new reader is welcomed. */
  isWelcomeOpen(): Promise<boolean> {
    return isOwnPageOpen(this.#under, "/welcome.html");
  }

  /** Waits until the background has stopped, as it does whenever it is idle; a page of the extension is asked. */
  untilBackgroundStops(own: Page): Promise<void> {
    return untilBackgroundStops(this.#under, own);
  }

  /** Ends the background in the middle of what it does, also while it starts, by way of a page of the extension. */
  killBackground(own: Page): Promise<void> {
    return killBackground(this.#under, own);
  }

  /** Installs the extension in the browser that runs, or the version of it in a folder in the place of the one it has. */
  install(folder?: string): Promise<void> {
    return installExtension(this.#under, folder);
  }

  /** Loads the extension anew, as an update does. The browser closes its pages, of which `own` is one. */
  reloadExtension(own: Page): Promise<void> {
    return reloadExtension(this.#under, own);
  }

  /** Answers what the background itself asks of the internet, in Chromium, from now on; gives what it asked. */
  answerBackground(answer: (address: string) => string | undefined): Promise<readonly HTTPQuestion[]> {
    return answerBackground(this.#under, answer);
  }

  /** Keeps a picture of a page, numbered in the order of the journey, once nothing on it moves any more. */
  async picture(page: Page, step: string): Promise<void> {
    await untilStill(page);
    this.#shotCount += 1;
    const number = String(this.#shotCount).padStart(2, "0");
    await page.screenshot({ path: join(this.#shots, `${number}-${step}.png`) as `${string}.png` });
  }
}
