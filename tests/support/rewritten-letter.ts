import type { Page } from "puppeteer-core";
import { askFor } from "./own-calls.ts";
import { type OwnAnswers, onSite, page } from "./served-pages.ts";

const PATH = "/documenten/kamerstukken/2020/07/10/voortgang-marokko";
/** The address of a letter that was rewritten since the reader wrote notes on it. */
export const REWRITTEN = onSite(PATH);
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

/** What the reader wrote, by where each of it stands now. */
export const BODIES = {
  found: "Hier staat het antwoord: het kabinet wil dit *niet* als drukmiddel.",
  changed: "Zelfde wending als in het regeerakkoord.",
  onzeker: "Is dit de volledige Nederlandse bijdrage, of alleen de toezegging van oktober 2018?",
  wees: "In deze brief heten het ‘pijlers’. Zijn het dezelfde zes?",
} as const;

const STATES = Object.keys(PASSAGES) as readonly (keyof typeof PASSAGES)[];

/** The letter as it is now, on its site. */
export const REWRITTEN_PAGES: OwnAnswers = { [PATH]: { body: LETTER } };

/** Keeps the notes that the reader wrote on the letter as it was, and two on what it names; `own` is a page of the extension. */
export async function keepNotesOfBefore(own: Page): Promise<void> {
  for (const [index, note] of notes().entries()) {
    await askFor(own, "notes/save", { note: { ...note, id: idOf(index) }, writer: idOf(900 + index) });
  }
}

function notes() {
  const moment = "2026-06-02T09:12:00.000Z";
  const written = { created: moment, modified: moment };
  const here = { key: REWRITTEN, url: REWRITTEN, title: "Voortgang samenwerking met Marokko" };
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
