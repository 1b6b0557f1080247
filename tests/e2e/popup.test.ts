import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hindrancesOn } from "../support/axe.ts";
import { linksOn, untilPainted, untilUnpainted } from "../support/on-page.ts";
import { askFor } from "../support/own-calls.ts";
import { Reader } from "../support/reader.ts";
import { addressOf, onSite, page } from "../support/served-pages.ts";
import { BRIEF, OVERLEG } from "../support/two-papers.ts";
import { untilStill } from "../support/until-still.ts";

/** Only Chromium lends its colours to a test. */
const CAN_EMULATE = process.env.KANTLIJN_BROWSER !== "firefox";

const PATH = "/documenten/marokko";
const TWICE = "EUR 140 mln.";
/** Names the same amount in two places. */
const LETTER = page(
  "Voortgang samenwerking met Marokko",
  `<p>In 2018 kwam er ${TWICE} voor de kust.</p><p>In 2019 kwam er ${TWICE} voor de havens.</p><p>Zie Kamerstuk 35 300 VI, nr. 37.</p>`,
);

const SWITCH = "header input";

/** What the popup counts, by the words beside each number. */
function countsIn(popup: Page): Promise<readonly string[]> {
  return popup.$$eval(".counts .line", (rows) =>
    rows.map((row) =>
      [...row.children]
        .map((part) => part.textContent)
        .join(" ")
        .trim(),
    ),
  );
}

async function untilCounted(popup: Page): Promise<void> {
  await popup.waitForFunction(
    () => [...document.querySelectorAll(".counts b")].filter((number) => number.textContent !== "").length === 3,
  );
}

/** A popup as browsers show it: as wide as it asks for, and as high as it is. */
async function shrink(popup: Page): Promise<void> {
  await popup.setViewport({ width: 320, height: 300 });
  const height = await popup.evaluate(() => document.documentElement.scrollHeight);
  await popup.setViewport({ width: 320, height });
}

/** Keeps pictures of the popup in both colours. */
async function picture(reader: Reader, popup: Page, step: string): Promise<void> {
  await shrink(popup);
  await reader.picture(popup, step);
  if (!CAN_EMULATE) return;
  await popup.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
  await reader.picture(popup, `${step}-dark`);
  expect(await hindrancesOn(popup)).toEqual([]);
  await popup.emulateMediaFeatures([]);
  await untilStill(popup);
}

interface ExtensionPage {
  readonly browser?: ExtensionApi;
  readonly chrome?: ExtensionApi;
}

interface ExtensionApi {
  readonly action: {
    readonly getBadgeText: (of: { readonly tabId: number }) => Promise<string>;
    readonly setIcon: (to: { readonly path: Readonly<Record<string, string>> }) => Promise<void>;
  };
  readonly extension: { readonly getViews: (of: { readonly type: "sidebar" }) => readonly Window[] };
  readonly storage: { readonly local: { readonly set: (entries: Readonly<Record<string, string>>) => Promise<void> } };
}

/** Runs in the popup: what the keyboard is at, without numbers and keys. */
function nameOfFocus(): string {
  const { activeElement: at } = document;
  const words = at?.getAttribute("aria-label") ?? at?.closest("label, button")?.textContent ?? "";
  return words.replace(/Alt.*|\d.*/u, "");
}

/** Runs in a page of the extension. */
function badgeOfTab(tabId: number): Promise<string> {
  const { browser, chrome } = globalThis as unknown as ExtensionPage;
  return (browser ?? chrome)?.action.getBadgeText({ tabId }) ?? Promise.resolve("?");
}

/** Runs in a page of the extension. */
async function chooseBadge(badge: string): Promise<void> {
  const { browser, chrome } = globalThis as unknown as ExtensionPage;
  await (browser ?? chrome)?.storage.local.set({ badge });
}

/**
 * Waits until the panel that was opened shows words. In Firefox it is a real sidebar, which only a page of the extension
 * can look into, `own`. A panel tells of the tab that is in front.
 */
async function untilPanelSays(reader: Reader, own: Page, letter: Page, words: string): Promise<void> {
  await letter.bringToFront();
  const isFirefox = reader.family === "firefox";
  const looking = isFirefox ? own : await reader.panel();
  await looking.waitForFunction(isShown, { polling: 100 }, words, isFirefox);
}

/** Runs in the panel, or in Firefox in a page of the extension. */
function isShown(words: string, isSidebar: boolean): boolean {
  const { browser } = globalThis as unknown as ExtensionPage;
  const views = isSidebar ? (browser?.extension.getViews({ type: "sidebar" }) ?? []) : [window];
  return views.some(({ document }) => document.body.textContent?.includes(words));
}

describe("the popup of a letter", () => {
  let reader: Reader;
  let letter: Page;
  let popup: Page;
  let tab: number;

  beforeAll(async () => {
    reader = await Reader.open("popup");
    letter = await reader.visit(OVERLEG);
    await untilPainted(letter, "kl-begrip");
    tab = (await reader.tabOf(letter)) ?? 0;
    popup = await reader.visitPopupOf(letter);
    await untilCounted(popup);
  });
  afterAll(() => reader?.close());

  const badge = () => popup.evaluate(badgeOfTab, tab);

  it("counts what the page names, cites and holds of the reader's own", async () => {
    const [mentions, references, notes, ...others] = await countsIn(popup);
    expect(mentions).toMatch(/^\d+ Vermeldingen op deze pagina$/u);
    expect(references).toMatch(/^\d+ Verwijzingen$/u);
    expect(notes).toBe("0 Notities");
    expect(others).toEqual([]);
    const kinds = await popup.$$eval(".kinds .line .m", (all) => all.map((one) => Number(one.textContent) || 0));
    expect(kinds).toHaveLength(9);
    expect(`${kinds.reduce((sum, count) => sum + count, 0)} Vermeldingen op deze pagina`).toBe(mentions);
    await picture(reader, popup, "letter");
    expect(await hindrancesOn(popup)).toEqual([]);
  });

  it("is all there for the keyboard, in the order in which it is read", async () => {
    const order: string[] = [];
    while (order.at(-1) !== "Instellingen" && order.length < 30) {
      await popup.keyboard.press("Tab");
      order.push(await popup.evaluate(nameOfFocus));
    }
    expect(order.slice(0, 2)).toEqual(["Kantlijn lezen laten op rijksoverheid.nl", "Organisaties"]);
    expect(order.slice(-4)).toEqual(["Bedragen en datums", "Zijpaneel openen", "Mijn kantlijn", "Instellingen"]);
  });

  it("has the count of what is cited on the button, or of the notes, or nothing", async () => {
    const cited = (await countsIn(popup))[1]?.split(" ")[0];
    await expect.poll(badge).toBe(cited);
    await popup.evaluate(chooseBadge, "none");
    await expect.poll(badge).toBe("");
    await popup.evaluate(chooseBadge, "notes");
    await expect.poll(badge).toBe("");
    await askFor(popup, "notes/save", { note: documentNote(), writer: idOf(900) });
    await expect.poll(badge).toBe("1");
    await popup.waitForFunction(() => document.querySelector(".ways")?.textContent?.includes("1 notitie"));
    expect((await countsIn(popup))[2]).toBe("1 Notitie");
    await popup.evaluate(chooseBadge, "references");
    await expect.poll(badge).toBe(cited);
  });

  it("switches a kind off on the page and on again", async () => {
    const box = ".kinds .line:nth-of-type(2) input";
    await popup.click(box);
    await letter.bringToFront();
    await untilUnpainted(letter, "kl-organisatie");
    await popup.bringToFront();
    await popup.click(box);
    await letter.bringToFront();
    await untilPainted(letter, "kl-organisatie");
    await popup.bringToFront();
  });

  it("opens the panel of the page", async () => {
    const own = await reader.visitOwn("library.html");
    await popup.bringToFront();
    await popup.click(".ways .primary");
    await untilPanelSays(reader, own, letter, "Verslag");
  });
});

describe("a site where the reader does not want Kantlijn", () => {
  const profile = mkdtempSync(join(tmpdir(), "kantlijn-profile-"));
  let untouched = "";

  /** One sitting at the browser, on the same profile as the last. */
  async function sit(day: string, work: (reader: Reader) => Promise<void>): Promise<void> {
    const reader = await Reader.open(`popup-${day}`, { profile });
    try {
      await work(reader);
    } finally {
      await reader.close();
    }
  }

  const htmlOf = (shown: Page) => shown.evaluate(() => document.documentElement.outerHTML);

  afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));

  it("is as it was at once, in every tab that shows it", async () => {
    await sit("off", async (reader) => {
      const letter = await reader.visit(OVERLEG);
      await untilPainted(letter, "kl-begrip");
      await letter.waitForSelector("a.kl-ref");
      const other = await reader.visit(BRIEF);
      await untilPainted(other, "kl-begrip");
      const tab = (await reader.tabOf(letter)) ?? 0;
      const popup = await reader.visitPopupOf(letter);
      await popup.waitForSelector(SWITCH);
      await popup.click(SWITCH);
      await popup.waitForFunction(() => document.querySelector("header p")?.textContent === "Uit op rijksoverheid.nl");
      for (const shown of [letter, other]) {
        await untilUnpainted(shown, "kl-begrip");
        await shown.waitForFunction(() => document.querySelector(".kl-ref") === null && CSS.highlights.size === 0);
      }
      await expect.poll(() => popup.evaluate(badgeOfTab, tab)).toBe("");
      await picture(reader, popup, "off");
      expect(await popup.$$(".counts, .kinds")).toEqual([]);
      const fresh = await reader.visit(OVERLEG);
      untouched = await htmlOf(fresh);
      expect(await htmlOf(letter)).toBe(untouched);
    });
  });

  it("is left alone after a restart, and read again once the reader wants that", async () => {
    await sit("still-off", async (reader) => {
      const letter = await reader.visit(OVERLEG);
      const tab = (await reader.tabOf(letter)) ?? 0;
      const popup = await reader.visitPopupOf(letter);
      await popup.waitForFunction(() => document.querySelector("header p")?.textContent === "Uit op rijksoverheid.nl");
      expect(await htmlOf(letter)).toBe(untouched);
      expect(await linksOn(letter)).toEqual([]);
      await popup.click(SWITCH);
      await letter.bringToFront();
      await untilPainted(letter, "kl-begrip");
      await expect.poll(() => popup.evaluate(badgeOfTab, tab), { timeout: 10_000 }).toMatch(/^\d+$/u);
      await popup.bringToFront();
      await untilCounted(popup);
    });
  });
});

describe("a letter with a note that may belong in two places", () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.open("popup-undecided", { language: "en" });
  });
  afterAll(() => reader?.close());

  it("says so, in English too, and leads to the note", async () => {
    const own = await reader.visitOwn("library.html");
    await askFor(own, "notes/save", { note: noteOnPassage(), writer: idOf(901) });
    const letter = await reader.visit(onSite(PATH), { [PATH]: { body: LETTER } });
    await letter.waitForSelector("a.kl-ref");
    const popup = await reader.visitPopupOf(letter);
    await untilCounted(popup);
    await popup.waitForSelector(".counts .lead");
    expect((await countsIn(popup)).slice(1)).toEqual(["1 Reference", "1 Note", "1 note needs your choice"]);
    await picture(reader, popup, "undecided");
    await popup.click(".counts .lead");
    await untilPanelSays(reader, own, letter, BODY);
  });

  it("is not read elsewhere: the popup says where it is, and how a site is added", async () => {
    const popup = await reader.visitOwn("popup.html");
    await popup.waitForSelector(".read-sites");
    expect(await popup.$$(SWITCH)).toEqual([]);
    await picture(reader, popup, "other-site");
    expect(await popup.$eval("main", (main) => main.textContent)).toContain("eur-lex.europa.eu");
  });
});

it("the grey button is there for the browser to show", async () => {
  const reader = await Reader.open("popup-icon");
  try {
    const own = await reader.visitOwn("library.html");
    await own.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as ExtensionPage;
      await (browser ?? chrome)?.action.setIcon({ path: { "16": "/icon/off-16.png", "32": "/icon/off-32.png" } });
    });
  } finally {
    await reader.close();
  }
});

const BODY = "Is dit de volledige bijdrage?";

function idOf(index: number): string {
  return `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`;
}

function documentNote() {
  return {
    id: idOf(1),
    document: { key: addressOf("schriftelijk-overleg-jbz-raad-2022"), url: OVERLEG, title: "Verslag" },
    target: { kind: "document" },
    body: "Nog eens lezen.",
    tags: [],
    created: "2026-11-20T10:00:00.000Z",
    modified: "2026-11-20T10:00:00.000Z",
  };
}

function noteOnPassage() {
  return {
    ...documentNote(),
    id: idOf(2),
    document: { key: onSite(PATH), url: onSite(PATH), title: "Voortgang samenwerking met Marokko" },
    target: {
      kind: "passage",
      selector: {
        quote: { type: "TextQuoteSelector", exact: TWICE, prefix: "", suffix: "" },
        position: { type: "TextPositionSelector", start: 4_000, end: 4_000 + TWICE.length },
      },
    },
    body: BODY,
  };
}
