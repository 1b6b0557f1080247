import type { Page } from "puppeteer-core";
import type { Reader } from "../../support/reader.ts";
import { ODD_PAGES } from "../../support/served-pages.ts";
import { type AsIf, asIf, shut, UNREAD } from "./as-if.ts";
import { letter, rewritten } from "./page.ts";
import type { Scene } from "./scene.ts";

const CANNOT_OPEN = { kind: "cannot-open", detail: "UnknownError" };
/** May be read only once the reader allows it. */
const OTHER_SITE = "https://www.vluchtelingenwerk.nl/artikelen/nieuws";
const NOTHING_COMES = { waiting: ["page/summary", "notes/", "store/"] };

/** As wide as it asks to be, and as high as it is. */
const ITSELF = { widths: [320], isWhole: true } as const;

/** The popup of the toolbar button, in each state it can have. */
export const POPUP: readonly Scene[] = [
  { name: "popup", ...ITSELF, open: popupOfLetter },
  { name: "popup-notes", ...ITSELF, shelf: "rewritten", open: popupOfRewritten },
  { name: "popup-own-terms", ...ITSELF, shelf: "choices", open: popupOfLetter },
  { name: "popup-news", ...ITSELF, shelf: "before", open: popupWithNews },
  { name: "popup-loading", ...ITSELF, open: (reader) => popupAsIf(reader, NOTHING_COMES) },
  { name: "popup-reading", ...ITSELF, open: (reader) => popupAsIf(reader, { summary: { state: "reading" } }) },
  { name: "popup-paused", ...ITSELF, open: (reader) => popupAsIf(reader, { summary: { state: "paused" } }) },
  { name: "popup-failed", ...ITSELF, open: (reader) => popupAsIf(reader, { summary: UNREAD }) },
  { name: "popup-no-text", ...ITSELF, open: (reader) => popupAsIf(reader, { summary: { ...UNREAD, state: "empty" } }) },
  {
    name: "popup-no-terms",
    ...ITSELF,
    open: (reader) => popupAsIf(reader, { summary: { ...UNREAD, state: "ready" } }),
  },
  { name: "popup-private", ...ITSELF, open: (reader) => popupAsIf(reader, { tab: { incognito: true } }) },
  { name: "popup-shut", ...ITSELF, open: (reader) => popupAsIf(reader, shut(CANNOT_OPEN)) },
  { name: "popup-site-off", ...ITSELF, shelf: "quiet", open: popupOfQuietSite },
  { name: "popup-silent", ...ITSELF, open: (reader) => popupAsIf(reader, { unheard: true }, ".msg") },
  { name: "popup-other-site", ...ITSELF, open: (reader) => popupAsIf(reader, { tab: { url: OTHER_SITE } }, ".msg") },
  { name: "popup-no-site", ...ITSELF, open: (reader) => reader.visitOwn("popup.html") },
];

/** Its numbers are there. */
async function counted(opened: Promise<Page>): Promise<Page> {
  const popup = await opened;
  await popup.waitForFunction(() => document.querySelector(".counts")?.getAttribute("aria-busy") === "false");
  return popup;
}

async function popupOfLetter(reader: Reader): Promise<Page> {
  return counted(reader.visitPopupOf(await letter(reader)));
}

async function popupOfRewritten(reader: Reader): Promise<Page> {
  const popup = await counted(reader.visitPopupOf(await rewritten(reader)));
  await popup.waitForSelector(".mk.onzeker");
  return popup;
}

async function popupAsIf(reader: Reader, told: AsIf, shows = ".counts"): Promise<Page> {
  const popup = await reader.visitPopupOf(await letter(reader), asIf(told));
  await popup.waitForSelector(shows);
  return popup;
}

async function popupWithNews(reader: Reader): Promise<Page> {
  const popup = await popupOfLetter(reader);
  await popup.waitForSelector(".news-line");
  return popup;
}

async function popupOfQuietSite(reader: Reader): Promise<Page> {
  return reader.visitPopupOf(await reader.visit(ODD_PAGES.english));
}
