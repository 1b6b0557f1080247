import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hindrancesOn } from "../support/axe.ts";
import { paintedOn, untilPainted, untilUnpainted } from "../support/on-page.ts";
import { Reader } from "../support/reader.ts";

/** Only Chromium lends its colours to a test. */
const IS_FIREFOX = process.env.KANTLIJN_BROWSER === "firefox";

const LETTER = "https://www.rijksoverheid.nl/documenten/brief";

/** A page that allows no style but what its own server sends, as many of the government do. */
const OWN = {
  "/documenten/brief": {
    body: `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Brief</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'self'; style-src 'self'"></head><body><main>
<p>De inzet van Frontex kost EUR 140 mln. vanaf 3 juli 2022. Frontex en de IND werken samen in Marokko.</p>
<p>Voor Frontex is EUR 140 mln. begroot.</p></main></body></html>`,
  },
};

describe("the options page", () => {
  let reader: Reader;
  let page: Page;
  let options: Page;

  beforeAll(async () => {
    reader = await Reader.open("options");
    page = await reader.visit(LETTER, OWN);
    await untilPainted(page, "kl-organisatie");
    options = await reader.visitOwn("options.html");
    await options.waitForSelector(".keys li");
  });
  afterAll(() => reader?.close());

  it("stands in a tab with everything that can be chosen, in the reader's language", async () => {
    expect(await options.title()).toBe("Instellingen · Kantlijn");
    expect(await options.evaluate(() => document.documentElement.lang)).toBe("nl");
    const headings = await options.$$eval("h2", (all) => all.map((one) => one.textContent));
    expect(headings).toEqual(
      expect.arrayContaining(["Soorten", "Privacy", "Taal en leesgemak", "Sneltoetsen", "Opslag"]),
    );
    expect(await hindrancesOn(options)).toEqual([]);
  });

  it("shows each example in the same line as pages draw it", async () => {
    await choose(options, "organisatie", 2);
    const drawn = await options.$eval(".ex .k-organisatie", (one) => {
      const { textDecorationStyle, textDecorationThickness, textDecorationColor } = getComputedStyle(one);
      return [textDecorationStyle, textDecorationThickness, textDecorationColor];
    });
    expect(drawn).toEqual(await lineOf(page, "kl-organisatie"));
  });

  it("tells the kinds apart by their lines alone, and draws each as pages do", async () => {
    const { off, calm } = await options.evaluate(chosenKinds);
    for (const kind of [...off, ...calm]) await choose(options, kind, 2);
    const kinds = [...off, ...calm, "organisatie"];
    await options.waitForFunction(
      (count) => document.querySelectorAll(".ex > .k").length === 2 * count,
      {},
      kinds.length,
    );
    const lines = new Set<string>();
    for (const kind of kinds) {
      const drawn = await options.$eval(`.ex .k-${kind}`, (one) => {
        const { textDecorationStyle, textDecorationThickness } = getComputedStyle(one);
        return `${textDecorationStyle} ${textDecorationThickness}`;
      });
      expect(`${kind}: ${(await lineOf(page, `kl-${kind}`)).slice(0, 2).join(" ")}`).toBe(`${kind}: ${drawn}`);
      lines.add(drawn);
    }
    expect(lines.size).toBe(kinds.length);
    for (const kind of off) await choose(options, kind, 0);
    for (const kind of calm) await choose(options, kind, 1);
  });

  it("marks a kind at once on pages that are open: all of it, none of it, and as it was", async () => {
    await page.bringToFront();
    await page.waitForFunction(() => CSS.highlights.get("kl-organisatie")?.size === 4);
    expect((await paintedOn(page))["kl-organisatie-faint"]).toBeUndefined();
    await choose(options, "organisatie", 0);
    await untilUnpainted(page, "kl-organisatie");
    await choose(options, "organisatie", 1);
    await untilPainted(page, "kl-organisatie-faint");
    const painted = await paintedOn(page);
    expect(painted["kl-organisatie"]).toEqual(["Frontex", "IND"]);
    expect(painted["kl-organisatie-faint"]).toEqual(["Frontex", "Frontex"]);
  });

  it("marks amounts and dates for who asks for them, and for nobody else", async () => {
    expect((await paintedOn(page))["kl-getal"]).toBeUndefined();
    await choose(options, "getal", 1);
    await untilPainted(page, "kl-getal");
    const painted = await paintedOn(page);
    expect(painted["kl-getal"]).toEqual(["EUR 140 mln.", "3 juli 2022"]);
    expect(painted["kl-getal-faint"]).toEqual(["EUR 140 mln."]);
    await reader.picture(page, "amounts");
    await choose(options, "getal", 0);
    await untilUnpainted(page, "kl-getal");
    await options.bringToFront();
  });

  it("says that a colour cannot be seen, shows the nearest that can, and changes nothing until the reader agrees", async () => {
    const before = await lineOf(page, "kl-organisatie");
    await ask(options, "organisatie", "#ffe000");
    await options.waitForSelector(".kt-proposal");
    expect(await options.$eval(".kt-proposal p", (one) => one.textContent)).toContain("lichte pagina slecht te zien");
    await reader.picture(options, "colour-not-seen");
    expect(await hindrancesOn(options)).toEqual([]);
    expect(await lineOf(page, "kl-organisatie")).toEqual(before);
    await options.click(".kt-proposal .btn.quiet");
    await options.waitForFunction(() => document.querySelector(".kt-proposal") === null);
    expect(await lineOf(page, "kl-organisatie")).toEqual(before);
  });

  it("paints in the colour that the reader takes, also where the page allows no style of others, and in ours again", async () => {
    const before = await lineOf(page, "kl-organisatie");
    await ask(options, "organisatie", "#006400");
    await options.waitForSelector(".kt-proposal .btn");
    await options.click(".kt-proposal .btn");
    await untilLine(page, "kl-organisatie", "0, 100, 0");
    expect((await lineOf(page, "kl-organisatie")).slice(0, 2)).toEqual(before.slice(0, 2));
    await page.bringToFront();
    await reader.picture(page, "own-colour");
    await options.bringToFront();
    await options.waitForFunction(() =>
      getComputedStyle(document.documentElement).getPropertyValue("--own-organisatie-light").includes("#006400"),
    );
    await options.click('[aria-label^="Organisaties: weer de kleur"]');
    await untilLine(page, "kl-organisatie", "27, 92, 168");
    expect(await page.$("html > style")).toBeNull();
  });

  it("offers palettes, and the whole page follows", async () => {
    await options.click(".palettes label:nth-of-type(3) input");
    await untilLine(page, "kl-organisatie", "11, 95, 255");
    await options.$eval(".palettes", (one) => one.scrollIntoView({ block: "center" }));
    await reader.picture(options, "palette");
    await options.click(".palettes label:nth-of-type(1) input");
    await untilLine(page, "kl-organisatie", "27, 92, 168");
  });

  it("is followed by a second window, and holds when the page is opened anew", async () => {
    const second = await reader.visitOwn("options.html");
    await choose(second, "route", 0);
    await options.waitForFunction(() => document.querySelector<HTMLInputElement>("[name=strength-route]")?.checked);
    await second.close();
    const again = await reader.visitOwn("options.html");
    await again.waitForFunction(() => document.querySelector<HTMLInputElement>("[name=strength-route]")?.checked);
    await choose(again, "route", 1);
    await again.close();
    await options.bringToFront();
  });

  it("says what leaves the machine: nothing, until the reader lets titles be looked up", async () => {
    const said = () => options.$eval("#privacy .opt-note", (one) => one.textContent);
    expect(await said()).toContain("niets van deze computer");
    await options.click("#privacy .setting input");
    await options.waitForFunction(() =>
      document.querySelector("#privacy .opt-note")?.textContent?.includes("titel opzoekt"),
    );
    await options.click("#privacy .setting input");
    await options.waitForFunction(() =>
      document.querySelector("#privacy .opt-note")?.textContent?.includes("niets van"),
    );
  });

  it("lists the keys as the browser has them", async () => {
    const rows = await options.$$eval(".keys li", (all) => all.map((one) => one.textContent?.replace(/\s+/gu, " ")));
    expect(rows).toHaveLength(await options.evaluate(countCommands));
    expect(rows.find((row) => row?.startsWith("Een notitie schrijven"))).toContain("Alt+Shift+K");
    expect(rows.find((row) => row?.startsWith("Terug naar"))).toContain("geen toets");
    expect(rows.find((row) => row?.startsWith("Het paneel"))).toContain("Alt+Shift+L");
  });

  if (IS_FIREFOX) {
    it("gives a command another key, which the browser keeps, and takes it away again", async () => {
      const open = () => options.click('[aria-label="Wijzig de toets: Terug naar waar u was"]');
      await open();
      await options.waitForSelector(".keys-field input:focus");
      await reader.picture(options, "new-key");
      await options.keyboard.press("KeyB");
      await options.waitForFunction(() => document.querySelector(".keys-field")?.textContent?.includes("Gebruik Alt"));
      await options.keyboard.down("Alt");
      await options.keyboard.down("Shift");
      await options.keyboard.press("KeyB");
      await options.keyboard.up("Shift");
      await options.keyboard.up("Alt");
      await options.waitForFunction(() => document.querySelector(".keys")?.textContent?.includes("Alt+Shift+B"));
      await open();
      await options.waitForSelector(".keys-field input:focus");
      await options.keyboard.press("Delete");
      await options.waitForFunction(() => !document.querySelector(".keys")?.textContent?.includes("Alt+Shift+B"));
    });
  }

  it("tells how the notes are kept, and leads to where something can be done about it", async () => {
    const rows = await options.$$eval("#storage .fact", (all) => all.map((one) => one.textContent));
    expect(rows[0]).toContain("Nog geen notities");
    expect(rows[2]).toContain("De prullenbak is leeg.");
  });

  it("opens at the part that its address names", async () => {
    const asked = await reader.visitOwn("options.html#privacy");
    await asked.waitForFunction(() => {
      const { top = -1 } = document.querySelector("#privacy")?.getBoundingClientRect() ?? {};
      return top >= 0 && top < 40;
    });
    await asked.close();
    await options.bringToFront();
  });

  it("holds at every width", async () => {
    for (const width of [1280, 700, 320]) {
      await options.setViewport({ width, height: 900 });
      await whole(reader, options, `nl-${width}`);
      expect(await options.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
    await options.setViewport({ width: 1280, height: 900 });
  });

  if (!IS_FIREFOX) {
    it("is read in the dark, in forced colours and with more contrast as well", async () => {
      const session = await options.createCDPSession();
      for (const feature of [
        { name: "prefers-color-scheme", value: "dark" },
        { name: "forced-colors", value: "active" },
        { name: "prefers-contrast", value: "more" },
      ]) {
        await session.send("Emulation.setEmulatedMedia", { features: [feature] });
        await whole(reader, options, feature.value);
        expect(await hindrancesOn(options)).toEqual([]);
      }
      await session.send("Emulation.setEmulatedMedia", { features: [] });
    });
  }
});

describe("the options page in English", () => {
  it("has no word of Dutch but the examples", async () => {
    const reader = await Reader.open("options-en", { language: "en" });
    try {
      const options = await reader.visitOwn("options.html");
      await options.waitForSelector(".keys li");
      expect(await options.title()).toBe("Settings · Kantlijn");
      for (const width of [1280, 320]) {
        await options.setViewport({ width, height: 900 });
        await whole(reader, options, `en-${width}`);
        expect(await options.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      }
      expect(await hindrancesOn(options)).toEqual([]);
    } finally {
      await reader.close();
    }
  });
});

interface ExtensionApi {
  readonly runtime: { readonly getManifest: () => { readonly commands: object } };
}

/** Runs in a page of the extension: how many commands its manifest has. */
function countCommands(): number {
  const { browser, chrome } = globalThis as unknown as Record<string, ExtensionApi | undefined>;
  return Object.keys((browser ?? chrome)?.runtime.getManifest().commands ?? {}).length;
}

/** Runs in the options page: which kinds are off, and which are calm. */
function chosenKinds(): { readonly off: readonly string[]; readonly calm: readonly string[] } {
  const chosenAt = (at: number) =>
    [...document.querySelectorAll(".kt-strengths[role]")].flatMap((group) => {
      const radio = group.querySelectorAll<HTMLInputElement>("input")[at];
      return radio?.checked ? [radio.name.replace("strength-", "")] : [];
    });
  return { off: chosenAt(0), calm: chosenAt(1) };
}

/** Chooses how strongly a kind is marked: off, calm or all. */
async function choose(options: Page, kind: string, at: 0 | 1 | 2): Promise<void> {
  await options.$$eval(`[name=strength-${kind}]`, (all, chosen) => (all[chosen] as HTMLInputElement).click(), at);
}

/** Chooses a colour as the browser's own window for colours does. */
async function ask(options: Page, kind: string, colour: string): Promise<void> {
  const row = await options.$(`.kt:has([name=strength-${kind}]) input[type=color]`);
  await row?.evaluate((field, value) => {
    (field as HTMLInputElement).value = value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }, colour);
}

/** The style, the thickness and the colour of the line of a layer, as the browser works them out. */
function lineOf(page: Page, layer: string): Promise<readonly string[]> {
  return page.evaluate((name) => {
    const style = getComputedStyle(document.querySelector("p") as Element, `::highlight(${name})`);
    return [style.textDecorationStyle, style.textDecorationThickness, style.textDecorationColor];
  }, layer);
}

async function untilLine(page: Page, layer: string, channels: string): Promise<void> {
  await expect.poll(async () => (await lineOf(page, layer))[2], { timeout: 10_000 }).toContain(channels);
}

/** A picture of all of a page, however long. */
async function whole(reader: Reader, page: Page, step: string): Promise<void> {
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  await page.setViewport({ width, height: await page.evaluate(() => document.documentElement.scrollHeight) });
  await reader.picture(page, step);
  await page.setViewport({ width, height });
}
