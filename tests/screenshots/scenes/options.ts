import type { Page } from "puppeteer-core";
import type { Reader } from "../../support/reader.ts";
import { press } from "./on-own-page.ts";
import { EVERY_WIDTH, type Scene } from "./scene.ts";
import { keepNothing, refuseToOpen } from "./trouble.ts";

/** Pixels that are scrolled past the top of a section, so that nothing of the one before is left in sight. */
const PAST = 20;

/** The settings; most as high as they are. */
export const OPTIONS: readonly Scene[] = [
  options("options", { open: (reader) => opened(reader) }),
  options("options-whole", { isWhole: true, open: (reader) => opened(reader) }),
  options("options-years", { shelf: "years", isWhole: true, open: (reader) => opened(reader, ".own-term") }),
  options("options-sites", {
    shelf: "years",
    open: (reader) => opened(reader, ".site-about"),
    pose: show("#sites .own-sites"),
  }),
  options("options-kinds", { open: (reader) => opened(reader), pose: show("#kinds") }),
  options("options-colour", { open: withColour, pose: show("#kinds") }),
  options("options-terms", { shelf: "years", open: (reader) => opened(reader, ".own-term"), pose: show("#own-terms") }),
  options("options-terms-many", {
    shelf: "many",
    open: (reader) => opened(reader, ".own-term"),
    pose: show("#own-terms"),
  }),
  options("options-term", { shelf: "years", open: changingTerm, pose: show("#own-terms") }),
  options("options-forget", { open: forgetting, pose: show("#privacy") }),
  options("options-keys", { open: askingKeys, pose: show("#shortcuts") }),
  options("options-not-kept", { open: notKept }),
  options("options-broken", {
    open: (reader) => reader.visitOwn("options.html", refuseToOpen),
    pose: show("#storage"),
  }),
];

function options(name: string, scene: Omit<Scene, "name" | "widths">): Scene {
  return { name, widths: EVERY_WIDTH, ...scene };
}

async function opened(reader: Reader, selector = ".keys li", before?: () => void): Promise<Page> {
  const page = await reader.visitOwn("options.html", before);
  await page.waitForSelector(selector);
  await page.waitForSelector(".keys li");
  return page;
}

function show(selector: string): (page: Page) => Promise<unknown> {
  return async (page) => {
    await page.waitForSelector(selector);
    await page.$eval(
      selector,
      (one, past) => {
        one.scrollIntoView({ block: "start", behavior: "instant" });
        scrollBy({ top: past, behavior: "instant" });
      },
      PAST,
    );
  };
}

/** The reader asks for a colour that cannot be seen. */
async function withColour(reader: Reader): Promise<Page> {
  const page = await opened(reader);
  await page.$eval(".kt-colour input", (field) => {
    if (!(field instanceof HTMLInputElement)) return;
    field.value = "#ffe000";
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await page.waitForSelector(".kt-proposal");
  return page;
}

async function changingTerm(reader: Reader): Promise<Page> {
  const page = await opened(reader, ".own-term");
  await page.click(".own-term .btn.icon");
  await page.waitForSelector(".own-term-form");
  return page;
}

async function forgetting(reader: Reader): Promise<Page> {
  const page = await opened(reader);
  const switchIt = () => page.$$eval("#privacy input", (all) => (all[1] as HTMLElement | undefined)?.click());
  await switchIt();
  await page.waitForFunction(() => document.querySelector("#privacy .own-ask") === null);
  await switchIt();
  await page.waitForSelector("#privacy .own-ask");
  return page;
}

async function askingKeys(reader: Reader): Promise<Page> {
  const page = await opened(reader);
  if ((await page.$(".keys .btn")) !== null) await press(page, ".keys", "");
  return page;
}

async function notKept(reader: Reader): Promise<Page> {
  const page = await opened(reader, ".keys li", keepNothing);
  await page.$$eval(".site-row input, .opt .setting input", (all) => (all.at(-1) as HTMLElement).click());
  await page.waitForSelector(".opts-alert p");
  return page;
}
