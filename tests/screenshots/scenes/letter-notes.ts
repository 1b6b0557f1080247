import type { Page } from "puppeteer-core";
import { tell } from "../../support/on-card.ts";
import { untilMarked } from "../../support/on-page.ts";
import { askFor } from "../../support/own-calls.ts";
import type { Reader } from "../../support/reader.ts";
import { noteId, type ShelvedNote } from "../../support/shelf-of-notes.ts";
import { OVERLEG } from "../../support/two-papers.ts";

/** Who wrote them: another surface than any that is pictured. */
const WRITER = "00000000-0000-4000-8000-000000000999";

/** How long is waited for something that must come, in milliseconds. */
const PATIENCE = 20_000;

const LETTER = { key: OVERLEG, url: OVERLEG, title: "Verslag schriftelijk overleg JBZ-Raad" };

/** What the reader writes at words of one letter. */
const AT_WORDS = [
  {
    words: "de inzet van een zo breed mogelijk",
    body: "Zelfde woorden als in de brief van 2020. **Navragen:** ook landingsrechten?",
    kind: "vraag",
    tags: ["navragen", "prikkels"],
  },
  {
    words: "Het versterken van de migratiesamenwerking met landen van",
    body: "Hier staat het antwoord: terugkeer is een prioriteit, geen voorwaarde.",
    kind: "antwoord",
    tags: ["prikkels"],
    dossier: "19637",
  },
  { words: "gelijkgezinde landen", body: "Welke? Niet genoemd.", kind: "gedachte" },
];

/** What they write about a term, a paper and the letter itself. */
const ABOUT = [
  {
    target: { kind: "term", id: "organisatie/frontex", name: "Frontex" },
    body: "Terugkeer heet sinds 2019 *European Border and Coast Guard*: let op oude stukken.",
    tags: ["begrip"],
  },
  {
    target: {
      kind: "reference",
      id: "kst-32317-788",
      name: "Kamerstukken II 32 317, nr. 788",
      reference: { kind: "kamerstuk", kamer: "tweede", dossiernummer: "32317", ondernummer: "788" },
    },
    body: "Geannoteerde agenda: hier staat de inzet vóór de Raad.",
    kind: "toezegging",
  },
  { target: { kind: "document" }, body: "Vergelijken met het verslag van 2020.", kind: "gedachte", tags: ["lezen"] },
];

/** Keeps notes of several kinds on one letter, each at words that the reader selected in it; `own` is a page of the extension. */
export async function keepNotesOnLetter(own: Page, reader: Reader): Promise<void> {
  const letter = await reader.visit(OVERLEG);
  await untilMarked(letter, "Frontex");
  const passages: object[] = [];
  for (const { words, ...written } of AT_WORDS) {
    await letter.evaluate(select, words);
    const selector = await selected(own, letter);
    passages.push({ ...written, target: { kind: "passage", selector } });
  }
  await letter.close();
  for (const [at, note] of [...passages, ...ABOUT].entries()) {
    const moment = `2026-11-${20 - at}T10:00:00.000Z`;
    const id = `00000000-0000-4000-8000-0000000008${String(at).padStart(2, "0")}`;
    await askFor(own, "notes/save", {
      note: { id, document: LETTER, created: moment, modified: moment, ...note },
      writer: WRITER,
    });
  }
}

/** What the reader has selected; while a letter is being read, nobody can tell. */
async function selected(own: Page, letter: Page): Promise<object> {
  const until = Date.now() + PATIENCE;
  while (Date.now() < until) {
    const { selector } = (await tell(own, letter, "page/selection")) as { readonly selector?: object };
    if (selector !== undefined) return selector;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nobody could tell within ${PATIENCE} ms what is selected`);
}

/** As many notes on the whole letter. */
export function notesOnLetter(count: number): readonly ShelvedNote[] {
  return Array.from({ length: count }, (_, at) => {
    const moment = new Date(Date.UTC(2026, 0, 1 + at, 9)).toISOString();
    const body = `Aantekening ${at + 1} bij het overleg: navragen hoe dit in 2020 stond.`;
    return { id: noteId(at), document: LETTER, target: { kind: "document" }, body, created: moment, modified: moment };
  });
}

/** Runs in the page: selects the first of these words. */
function select(words: string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) {
    const { currentNode: node } = walker;
    const at = (node.nodeValue ?? "").indexOf(words);
    if (at < 0) continue;
    getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
    return;
  }
}
