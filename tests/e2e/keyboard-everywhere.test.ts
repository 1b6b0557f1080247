import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stopOn, stopsOn, tabTo } from "../support/at-the-keyboard.ts";
import { keepChosen } from "../support/keep-chosen.ts";
import { untilPainted } from "../support/on-page.ts";
import { Reader } from "../support/reader.ts";
import { FIREFOX_SAYS_YES, sayYesInChromium } from "../support/say-yes.ts";
import { SOME_STATES, shelve, someNotes } from "../support/shelf-of-notes.ts";
import { OVERLEG } from "../support/two-papers.ts";

const IS_FIREFOX = process.env.KANTLIJN_BROWSER === "firefox";

/** A surface of ours: where it is, what shows that all of it is there, and the first and last stops of the Tab key. */
interface Surface {
  readonly name: string;
  readonly open: () => Promise<Page>;
  readonly shows: string;
  readonly first: readonly string[];
  readonly last: readonly string[];
}

/** On the page itself: `keyboard.test.ts`. */
describe("a reader without a mouse", () => {
  let reader: Reader;
  let page: Page;

  beforeAll(async () => {
    reader = await Reader.open("keyboard-everywhere", { firefoxPrefs: FIREFOX_SAYS_YES });
    page = await reader.visit(OVERLEG);
    await untilPainted(page, "kl-begrip");
    const own = await reader.visitOwn("library.html");
    await shelve(own, someNotes(), SOME_STATES);
    await own.close();
  });
  afterAll(() => reader?.close());

  const own = (name: string) => () => reader.visitOwn(name);
  const PARTS = ["Notities", "Citaties", "Prullenbak", "Importeren", "Exporteren", "Opslag", "Instellingen"];

  const SURFACES: readonly Surface[] = [
    {
      name: "the popup",
      open: () => reader.visitPopupOf(page),
      shows: ".counts[aria-busy=false]",
      first: ["Kantlijn lezen laten op rijksoverheid.nl", "Organisaties123"],
      last: ["Zijpaneel openenAlt+Shift+L", "Mijn kantlijn9 notities", "Instellingen"],
    },
    {
      name: "the popup elsewhere",
      open: own("popup.html"),
      shows: ".read-sites",
      first: ["Een site toevoegen"],
      last: ["Mijn kantlijn9 notities", "Instellingen"],
    },
    {
      name: "the panel",
      open: () => reader.visitPanelOf(page),
      shows: "main .name",
      first: [
        "Mijn kantlijn openen",
        "Instellingen openen",
        "Ga naar stuk",
        "Pagina147",
        "Zoek een begrip op deze pagina",
      ],
      last: ["Uitleg bij buitengrens", "Nog 66 tonen"],
    },
    {
      name: "the library",
      open: own("library.html"),
      shows: "article.ln",
      first: ["Naar de notities", "Zoek in alle notities", ...PARTS],
      last: [],
    },
    {
      name: "the way out of the library",
      open: own("library.html#exporteren"),
      shows: "main [type=radio]",
      first: ["Zoek in alle notities", ...PARTS],
      last: ["Bestand maken"],
    },
    {
      name: "the settings",
      open: own("options.html"),
      shows: ".keys li",
      first: ["Zo werkt Kantlijn", "Mijn kantlijn", "Kantlijn op rijksoverheid.nl"],
      last: ["Prullenbak bekijken", "Reservekopie maken"],
    },
    {
      name: "the welcome",
      open: own("welcome.html"),
      shows: ".welcome-keys kbd",
      first: ["Kamerstuk 19 637, nr. 3005", "Een andere site toevoegen"],
      last: ["Begin met lezen", "Mijn kantlijn openen"],
    },
    { name: "what is new", open: own("welcome.html#nieuw"), shows: ".news", first: ["Naar het begin"], last: [] },
  ];

  it.each(SURFACES)(
    "comes by everything on $name in the order in which it is read, and sees where",
    async (surface) => {
      const shown = await surface.open();
      await shown.waitForSelector(surface.shows);
      const stops = await stopsOn(shown);
      const names = stops.map(({ name }) => name);
      expect(names.slice(0, surface.first.length)).toEqual(surface.first);
      expect(names.slice(names.length - surface.last.length)).toEqual(surface.last);
      expect(names).not.toContain("");
      expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
      await shown.close();
    },
  );

  it("would not see where they are on a page that takes the outlines away", async () => {
    const shown = await reader.visitOwn("welcome.html#nieuw");
    await shown.waitForSelector(".news");
    await shown.evaluate(() => {
      const bare = new CSSStyleSheet();
      bare.replaceSync(":focus-visible { outline: none !important; box-shadow: none !important }");
      document.adoptedStyleSheets.push(bare);
    });
    expect(await stopsOn(shown)).toEqual([{ name: "Naar het begin", isSeen: false }]);
    await shown.close();
  });

  it("closes what is new, and is where they came from", async () => {
    const library = await reader.visitOwn("library.html");
    await keepChosen(library, "seen-version", "0.1.0");
    await library.close();
    const popup = await reader.visitPopupOf(page);
    await popup.waitForSelector(".news-line");
    await tabTo(popup, ".news-line .icon");
    await popup.keyboard.press("Enter");
    await popup.waitForFunction(() => document.querySelector(".news-line") === null);
    expect((await stopOn(popup))?.name).toBe("Kantlijn lezen laten op rijksoverheid.nl");
    await popup.close();
  });

  it("writes a note on the document, and goes on in the list", async () => {
    const panel = await reader.visitPanelOf(page);
    await panel.waitForSelector("main .name");
    await tabTo(panel, "[role=tab]");
    await panel.keyboard.press("End");
    await panel.waitForSelector("#tab-notes[aria-selected=true]:focus");
    await tabTo(panel, ".bar button");
    await panel.keyboard.press("Enter");
    await panel.waitForSelector("textarea.txt:focus");
    await panel.keyboard.type("Nalezen.");
    await tabTo(panel, ".ed .done");
    await panel.keyboard.press("Enter");
    await panel.waitForFunction(() => document.querySelector("textarea.txt") === null);
    expect((await stopOn(panel))?.name).toBe("Bewerken");
    await reader.picture(panel, "written");
    await panel.close();
  });

  it("throws a note away in the library and takes it back, and goes on in the list", async () => {
    const library = await reader.visitOwn("library.html");
    await library.waitForFunction(notesTold);
    const all = await library.evaluate(notesTold);
    const untilTold = (count: number) =>
      expect.poll(() => library.evaluate(notesTold), { timeout: 20_000 }).toBe(count);
    await tabTo(library, ".skip");
    await library.keyboard.press("Enter");
    await library.waitForSelector(".ln-open:focus");
    await library.keyboard.press("Delete");
    await untilTold(all - 1);
    await library.waitForSelector(".ln-open:focus");
    await tabTo(library, ".toast button");
    await library.keyboard.press("Enter");
    await untilTold(all);
    expect(await stopOn(library)).toBeDefined();
    await library.close();
  });

  it("adds a term of their own or leaves it, and is at the button again", async () => {
    const options = await reader.visitOwn("options.html#own-terms");
    await options.waitForSelector("[data-way=add]");
    for (const [written, key] of [
      ["doorstroomlocatie", "Enter"],
      ["", "Escape"],
    ] as const) {
      await tabTo(options, "[data-way=add]");
      await options.keyboard.press("Enter");
      await options.waitForSelector(".own-term-form [data-first=true]:focus");
      await options.keyboard.type(written);
      await options.keyboard.press(key);
      await options.waitForFunction(() => document.querySelector(".own-term-form") === null);
      expect((await stopOn(options))?.name).toBe("Begrip toevoegen");
    }
    await options.close();
  });

  it("adds a site, takes it away and has it back, and is never lost", async () => {
    const welcome = await reader.visitOwn("welcome.html");
    await welcome.waitForSelector(".other-sites summary");
    if (!IS_FIREFOX) await sayYesInChromium(welcome, ["https://voorbeeld.nl/*", "https://www.voorbeeld.nl/*"]);
    await tabTo(welcome, ".other-sites summary");
    await welcome.keyboard.press("Enter");
    await tabTo(welcome, ".add-site input");
    await welcome.keyboard.type("voorbeeld.nl");
    await welcome.keyboard.press("Enter");
    await welcome.waitForSelector(".own-sites .site-row");
    expect((await stopOn(welcome))?.name).toBe("Adres van de site");
    await welcome.focus(".site-row .btn.quiet");
    await welcome.keyboard.press("Enter");
    await welcome.waitForSelector(".own-sites > .btn");
    await welcome.waitForFunction(() => document.querySelector(".own-sites .site-row") === null);
    expect((await stopOn(welcome))?.name).toBe("Adres van de site");
    await welcome.focus(".own-sites > .btn");
    await welcome.keyboard.press("Enter");
    await welcome.waitForSelector(".own-sites .site-row");
    expect((await stopOn(welcome))?.name).toBe("Adres van de site");
    await welcome.close();
  });

  if (IS_FIREFOX) {
    it("asks for another key and leaves it, and is at the button again", async () => {
      const options = await reader.visitOwn("options.html#shortcuts");
      const change = '[aria-label="Wijzig de toets: Terug naar waar u was"]';
      await options.waitForSelector(change);
      await options.focus(change);
      await options.keyboard.press("Enter");
      await options.waitForSelector(".keys-field input:focus");
      await options.keyboard.press("Escape");
      await options.waitForSelector(`${change}:focus`);
      await options.close();
    });
  }
});

/** Runs in the library: how many notes it tells of; how many rows are drawn depends on their heights. */
function notesTold(): number {
  return Number(/(\d+) notities\s*in/u.exec(document.body.textContent ?? "")?.[1] ?? 0);
}
