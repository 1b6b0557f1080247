import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hindrancesOn } from "../support/axe.ts";
import { pressInCard, restOn, untilCard } from "../support/on-card.ts";
import { paintedOn, untilPainted, untilUnpainted } from "../support/on-page.ts";
import { Reader } from "../support/reader.ts";

/** Only Chromium lends its colours to a test. */
const IS_FIREFOX = process.env.KANTLIJN_BROWSER === "firefox";

const LETTER = "https://www.rijksoverheid.nl/documenten/brief";
const OWN = {
  "/documenten/brief": {
    body: `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Brief</title></head><body><main>
<p>De asieldeal volgt op het plan van aanpak van Frontex en de IND.</p>
<p>Over zulke asieldeals is eerder geschreven (Kamerstuk 32 317, nr. 788).</p></main>
<script>addEventListener("message", (event) => { document.title += JSON.stringify(event.data); });</script></body></html>`,
  },
};

/** Words that no page may come to know. */
const SECRET = "Alleen voor mijzelf bedoeld";

describe("the reader's own terms", () => {
  let reader: Reader;
  let page: Page;
  let options: Page;
  const folder = mkdtempSync(join(tmpdir(), "kantlijn-terms-"));

  beforeAll(async () => {
    reader = await Reader.open("own-terms");
    page = await reader.visit(LETTER, OWN);
    await untilPainted(page, "kl-organisatie");
    options = await reader.visitOwn("options.html");
    await options.waitForSelector(".own-terms [data-way=add]");
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await reader?.close();
  });

  it("are none at first, and the list says what it is for", async () => {
    await options.$eval("#own-terms", (one) => one.scrollIntoView());
    expect(await textOf(options, ".own-terms-empty h3")).toBe("Nog geen eigen begrippen");
    expect(await hindrancesOn(options)).toEqual([]);
    await reader.picture(options, "empty");
  });

  it("are marked on the pages that are open as soon as one is added", async () => {
    await add(options, ["asieldeal", "asieldeals", "Afspraak uit 2026 over opvang in de regio.", SECRET]);
    await page.bringToFront();
    await untilPainted(page, "kl-eigen");
    const painted = await paintedOn(page);
    expect(painted["kl-eigen"]).toEqual(["asieldeal"]);
    expect(painted["kl-eigen-faint"]).toEqual(["asieldeals"]);
    expect(painted["kl-organisatie"]).toEqual(["Frontex", "IND"]);
    await reader.picture(page, "marked");
  });

  it("tell on their card what the reader wrote, and nothing of it to the page", async () => {
    await restOn(page, "asieldeal");
    const card = await untilCard(page);
    expect(card.title).toBe("asieldeal");
    expect(card.words).toContain("Eigen begrip");
    expect(card.words).toContain("Afspraak uit 2026 over opvang in de regio.");
    expect(card.words).toContain(SECRET);
    expect(card.buttons).toContain("Wijzigen");
    await reader.picture(page, "card");
    const known = await page.evaluate(() => document.documentElement.outerHTML + JSON.stringify({ ...localStorage }));
    expect(known).not.toContain(SECRET);
    expect(known).not.toContain("Afspraak uit 2026");
    expect(await page.title()).toBe("Brief");
  });

  it("are changed from the card: the options open at the term", async () => {
    await pressInCard(page, "Wijzigen");
    const opened = await reader.openedOwn("options.html#own-terms/eigen%2Fasieldeal");
    await opened.waitForSelector(".own-term-form");
    expect(await opened.$eval("input[data-first=true]", (field) => (field as HTMLInputElement).value)).toBe(
      "asieldeal",
    );
    await opened.close();
  });

  it("say beside the field what is wrong", async () => {
    await options.bringToFront();
    await fill(options, ["Asieldeal", "de", "", ""]);
    await options.click(".own-term-form button[type=submit]");
    await options.waitForSelector(".own-term-field [aria-invalid=true]");
    expect(await textOf(options, ".own-term-wrong")).toBe("Dit woord staat al in uw lijst.");
    await reader.picture(options, "wrong");
    expect(await hindrancesOn(options)).toEqual([]);
    await options.keyboard.press("Escape");
  });

  it("come in from a file, after a look at what that changes", async () => {
    const file = join(folder, "lijst.csv");
    writeFileSync(
      file,
      "Begrip;Varianten;Omschrijving\nplan van aanpak;pva;Wat er moet gebeuren\n§ 5;;\nFrontex;;Mijn uitleg\n",
    );
    const input = await options.$("input[type=file][accept*=csv]");
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
    await options.waitForSelector(".own-term-form summary");
    await reader.picture(options, "preview");
    expect((await paintedOn(page))["kl-eigen"]).toEqual(["asieldeal"]);
    await options.click(".own-term-form .btn.primary");
    await page.bringToFront();
    await page.waitForFunction(() => CSS.highlights.get("kl-eigen")?.size === 3);
    const painted = await paintedOn(page);
    expect(painted["kl-eigen"]).toEqual(["asieldeal", "plan van aanpak", "Frontex"]);
    expect(painted["kl-organisatie"]).toEqual(["IND"]);
  });

  it("are removed with a way back, and their marks go and come", async () => {
    await options.bringToFront();
    await options.click('[aria-label="asieldeal verwijderen"]');
    await page.bringToFront();
    await page.waitForFunction(() => CSS.highlights.get("kl-eigen")?.size === 2);
    await untilUnpainted(page, "kl-eigen-faint");
    await options.bringToFront();
    await reader.picture(options, "removed");
    await options.click(".toast button");
    await page.bringToFront();
    await page.waitForFunction(() => CSS.highlights.get("kl-eigen")?.size === 3);
  });

  it("stay through a restart of the background, and stand in the panel under a heading of their own", async () => {
    await reader.killBackground(options);
    const panel = await reader.visitPanelOf(page);
    await panel.waitForSelector(".k-eigen");
    expect(await panel.$$eval("h2", (all) => all.map((one) => one.textContent))).toContain("Eigen begrippen");
    await panel.click('::-p-xpath(//button[.="Uitleg bij asieldeal"])');
    await panel.waitForSelector(".card .own-words");
    expect(await textOf(panel, ".card .own-words")).toBe(SECRET);
    await reader.picture(panel, "panel");
    expect(await hindrancesOn(panel)).toEqual([]);
    await panel.close();
  });

  it("fit any window and any ground, of 3 terms and of 300", async () => {
    await options.bringToFront();
    const rows = Array.from(
      { length: 297 },
      (_, number) => `begrip nummer ${number};begrippen nummer ${number};Uitleg ${number}`,
    );
    const file = join(folder, "lang.csv");
    writeFileSync(file, rows.join("\n"));
    await reader.picture(options, "three");
    const input = await options.$("input[type=file][accept*=csv]");
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
    await options.waitForSelector(".own-term-form summary");
    await options.click(".own-term-form .btn.primary");
    await options.waitForFunction(() => document.querySelectorAll(".own-term").length === 300);
    if (!IS_FIREFOX) await options.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
    await options.setViewport({ width: 360, height: 800 });
    await options.$eval("#own-terms", (one) => one.scrollIntoView());
    expect(await options.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await reader.picture(options, "many-narrow");
    expect(await hindrancesOn(options)).toEqual([]);
  });
});

async function textOf(page: Page, selector: string): Promise<string> {
  return (await page.$eval(selector, (one) => one.textContent)) ?? "";
}

async function fill(options: Page, words: readonly string[]): Promise<void> {
  await options.click(".own-terms [data-way=add]");
  await options.waitForSelector(".own-term-form");
  const fields = await options.$$(".own-term-form :is(input, textarea)");
  for (const [at, field] of fields.entries()) await field.type(words[at] ?? "");
}

async function add(options: Page, words: readonly string[]): Promise<void> {
  await fill(options, words);
  await options.click(".own-term-form button[type=submit]");
  await options.waitForSelector(".own-term");
}
