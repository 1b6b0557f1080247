import axe from "axe-core";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { untilPainted } from "../support/on-page.ts";
import { askFor } from "../support/own-calls.ts";
import { Reader } from "../support/reader.ts";
import { onSite, page } from "../support/served-pages.ts";

/** Only Chromium lends its colours to a test. */
const CAN_EMULATE = process.env.KANTLIJN_BROWSER !== "firefox";

const PATH = "/documenten/kamerstukken/2020/07/10/voortgang-marokko";
const ADDRESS = onSite(PATH);
const ELSEWHERE = onSite("/documenten/kamerstukken/2019/05/14/andere-brief");

/** Code units of context that are kept on each side of a passage. */
const CONTEXT = 96;

/** A margin, and the colours that the reader wants. */
const STYLE =
  "<style>main { margin: 0 72px; max-width: 40em } " +
  "@media (prefers-color-scheme: dark) { html { background: #16181d; color: #e8e6e1 } }</style>";

/** The letter as it is now. */
const LETTER = page(
  "Voortgang samenwerking met Marokko",
  `${STYLE}<p>Het kabinet zet in op brede partnerschappen met landen van herkomst en transit langs de migratieroutes.</p>` +
    "<h2>De Westelijke route</h2>" +
    "<p>Voor Marokko zegden de EU-lidstaten in oktober 2018 EUR 140 mln. toe via het EU Trustfund for Africa.</p>" +
    "<p>De landingsrechten blijven buiten beschouwing zolang de samenwerking met Marokko verbetert.</p>" +
    "<h2>Middelen</h2>" +
    "<p>Daarnaast heeft de EU in 2019 opnieuw EUR 140 mln. beschikbaar gesteld voor Marokko en Tunesië.</p>" +
    "<p>Zie Kamerstuk 35 300 VI, nr. 37. Ook Frontex wordt genoemd.</p>",
);

/** The letter as it was when the notes were written. */
const BEFORE = [
  "Voortgang samenwerking met Marokko",
  "Het kabinet zet in op brede migratiepartnerschappen met landen van herkomst en transit langs de migratieroutes.",
  "Langs zes sporen wordt gewerkt aan een effectief migratiebeleid, van opvang in de regio tot terugkeer.",
  "De Westelijke route",
  "In het voorjaar kwam daar nog eens EUR 140 mln. bij voor de bewaking van de kust en de opvang in de havens.",
  "Voor Marokko zegden de EU-lidstaten in oktober 2018 meer geld toe via het EU Trustfund for Africa.",
  "De landingsrechten blijven buiten beschouwing zolang de samenwerking met Marokko verbetert.",
].join(" ");

const PASSAGES = {
  found: "De landingsrechten blijven buiten beschouwing",
  changed: "Het kabinet zet in op brede migratiepartnerschappen met landen van herkomst en transit",
  onzeker: "EUR 140 mln.",
  wees: "Langs zes sporen wordt gewerkt aan een effectief migratiebeleid",
} as const;

const BODIES = {
  found: "Hier staat het antwoord: het kabinet wil dit *niet* als drukmiddel.",
  changed: "Zelfde wending als in het regeerakkoord.",
  onzeker: "Is dit de volledige Nederlandse bijdrage, of alleen de toezegging van oktober 2018?",
  wees: "In deze brief heten het ‘pijlers’. Zijn het dezelfde zes?",
} as const;

type State = keyof typeof PASSAGES;
const STATES = Object.keys(PASSAGES) as readonly State[];

/** Notes on a letter that was rewritten since, and on what it names. */
describe("notes on a letter that has changed", () => {
  let reader: Reader;
  let letter: Page;
  let panel: Page;

  beforeAll(async () => {
    reader = await Reader.open("note-places");
    const own = await reader.visitOwn("library.html");
    for (const [index, note] of notes().entries()) {
      await askFor(own, "notes/save", { note: { ...note, id: idOf(index) }, writer: idOf(900 + index) });
    }
    await own.close();
    letter = await reader.visit(ADDRESS, { [PATH]: { body: LETTER } });
    await untilPainted(letter, "kl-note");
    await reader.picture(letter, "marks");
    if (CAN_EMULATE) await letter.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
    await reader.picture(letter, "marks-dark");
    if (CAN_EMULATE) await letter.emulateMediaFeatures([]);
    panel = await reader.visitPanelOf(letter);
    await panel.setViewport({ width: 400, height: 1_500 });
    await panel.waitForSelector("#tab-notes");
    await panel.$eval("#tab-notes", (tab) => (tab as HTMLElement).click());
    await panel.waitForSelector(".cand");
  });
  afterAll(() => reader?.close());

  /** The letter looks for its notes again only while it is in sight, as it is beside a panel. */
  async function untilGone(words: string): Promise<void> {
    await letter.bringToFront();
    const isGone = (gone: string) => !document.body.textContent?.includes(gone);
    await panel.waitForFunction(isGone, { polling: 200 }, words);
    await panel.bringToFront();
  }

  it("says of each where it stands, and asks where it may stand in two places", async () => {
    const told = await panel.$$eval("main > div > .nt", (rows) => rows.map((row) => row.textContent ?? ""));
    const of = (state: State) => told.find((row) => row.includes(BODIES[state].slice(0, 20))) ?? "";
    expect(of("changed")).toContain("Deze passage is veranderd sinds u dit schreef");
    expect(of("onzeker")).toContain("Uw citaat lijkt nu op twee plaatsen te staan");
    expect(of("onzeker")).toContain("De Westelijke route");
    expect(of("wees")).toContain("Los van de tekst");
    await reader.picture(panel, "states");
  });

  it("fits a narrow panel and dark colours, without a hindrance", async () => {
    await panel.setViewport({ width: 320, height: 1_700 });
    if (CAN_EMULATE) await panel.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
    await reader.picture(panel, "states-320");
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await panel.evaluate(axe.source);
    const hindrances = await panel.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    });
    expect(hindrances).toEqual([]);
    if (CAN_EMULATE) await panel.emulateMediaFeatures([]);
    await panel.setViewport({ width: 400, height: 1_500 });
  });

  it("shows what became of the words, and remembers the new ones on a press", async () => {
    await press(panel, "Bekijk wat er veranderd is");
    await panel.waitForSelector(".diff ins");
    expect(await panel.$eval(".diff ins", (added) => added.textContent)).toContain("partnerschappen");
    await reader.picture(panel, "changed");
    await press(panel, "Klopt: onthoud de nieuwe woorden");
    await untilGone("Deze passage is veranderd");
  });

  it("keeps the note at the place the reader says, and takes that back", async () => {
    await panel.click(".cand label:last-child input");
    await press(panel, "Hier vastmaken");
    await untilGone("Op welke plaats hoort deze notitie?");
    await reader.picture(panel, "attached");
    await panel.click(".toast button");
    await letter.bringToFront();
    await panel.waitForFunction(() => document.querySelector(".cand") !== null, { polling: 200 });
    await panel.bringToFront();
  });

  it("puts the loose one at what the reader selects in the letter", async () => {
    await press(panel, "Opnieuw vastmaken");
    await panel.waitForFunction(() => document.body.textContent?.includes("Selecteer op de pagina de woorden"));
    await letter.bringToFront();
    await letter.evaluate(() => getSelection()?.selectAllChildren(document.querySelectorAll("main p")[2] as Node));
    await panel.bringToFront();
    await press(panel, "Opnieuw vastmaken");
    await panel.waitForSelector(".attach");
    await reader.picture(panel, "attach-again");
    await press(panel, "Vastmaken");
    await untilGone("Los van de tekst");
  });

  it("lists what was written elsewhere on what this letter names", async () => {
    const told = await panel.$eval(
      "[aria-label='Over wat hier genoemd wordt']",
      (section) => section.textContent ?? "",
    );
    expect(told).toContain("Bij begrip Frontex");
    expect(told).toContain("Vraagt om een jaarlijks overzicht per land.");
  });
});

async function press(panel: Page, words: string): Promise<void> {
  const handle = await panel.waitForFunction(
    (wanted) => [...document.querySelectorAll("button")].find((button) => button.textContent === wanted),
    {},
    words,
  );
  await panel.evaluate((button) => button?.click(), handle);
}

function notes() {
  const moment = "2026-06-02T09:12:00.000Z";
  const written = { created: moment, modified: moment };
  const here = { key: ADDRESS, url: ADDRESS, title: "Voortgang samenwerking met Marokko" };
  const elsewhere = { key: ELSEWHERE, url: ELSEWHERE, title: "Brief over de begroting" };
  const passages = STATES.map((state) => ({
    ...written,
    document: here,
    target: { kind: "passage", selector: selectorOf(PASSAGES[state]) },
    body: BODIES[state],
    ...(state === "found" && { kind: "antwoord", tags: ["prikkels"], dossier: "35300-VI" }),
  }));
  const reference = { kind: "kamerstuk", dossiernummer: "35300", toevoeging: "VI", ondernummer: "37" };
  const things = [
    { target: { kind: "term", id: "organisatie/frontex", name: "Frontex" }, body: "Navragen bij **Frontex**." },
    {
      target: { kind: "reference", id: "kst-35300-VI-37", name: "35 300 VI, nr. 37", reference },
      body: "Vraagt om een jaarlijks overzicht per land.",
      kind: "motie",
      tags: ["navragen"],
    },
  ];
  return [...passages, ...things.map((thing) => ({ ...written, document: elsewhere, ...thing }))];
}

function selectorOf(exact: string) {
  const start = BEFORE.indexOf(exact);
  const end = start + exact.length;
  const [prefix, suffix] = [BEFORE.slice(Math.max(0, start - CONTEXT), start), BEFORE.slice(end, end + CONTEXT)];
  return {
    quote: { type: "TextQuoteSelector", exact, prefix, suffix },
    position: { type: "TextPositionSelector", start, end },
  };
}

function idOf(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
}
