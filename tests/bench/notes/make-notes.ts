import type { Note } from "@kantlijn/extension/model";

/** How many notes a document has, and a note words. */
const [NOTES_OF_DOCUMENT, WORDS_OF_NOTE] = [20, 45];

/** Code units kept beside a passage. */
const CONTEXT = 96;

/** One note in so many is about a term, and one about a paper; a document's own notes are the other tenth part. */
const EVERY = { term: 10, paper: 10, document: 10 };

/** Who writes more notes writes about more things: of so many notes there are so many terms and papers, with some tens each. */
const [OF_NOTES, TERMS, PAPERS] = [10_000, 40, 60];

const KINDS = ["motie", "toezegging", "vraag", "antwoord", "cijfer", "eigen gedachte"] as const;
const TAGS = ["terugkeer", "opvang", "Dublin", "grensprocedure", "ter bespreking", "navragen", "IND", "Spreidingswet"];
const DOSSIERS = ["19637", "32317", "30573", "36333", "36704-VI"];

/** One word in so many is a compound that few notes have; with the others they make some thousands of words. */
const COMPOUND_EVERY = 6;

const WORDS =
  `het kabinet zet zich in voor een beperking van irreguliere migratie en voor terugkeer naar landen van herkomst
de minister zegt toe de Kamer voor het zomerreces te informeren over de uitvoering van deze motie en de gevolgen voor gemeenten
volgens deze brief zijn er meer aanvragen dan geraamd waardoor de wachttijd bij de opvang oploopt maar elders staat een ander cijfer
vergelijk dit met het verslag van het schriftelijk overleg waarin de staatssecretaris coördinatie met België noemde`.split(
    /\s+/,
  );

/** Notes as a reader makes them in years, the same ones each time. `n`-th notes differ in all that notes differ in. */
export function makeNotes(from: number, count: number): readonly Note[] {
  return Array.from({ length: count }, (_, at) => makeNote(from + at));
}

/** The address of the n-th document, from 0. */
export function addressOfDocument(n: number): string {
  return `https://www.rijksoverheid.nl/documenten/kamerstukken/2024/stuk-${n}`;
}

/** The id of the n-th term that notes are about, and that of the n-th paper. */
export const termId = (n: number) => `begrip/proef-${n}`;
export const paperId = (n: number) => `kst-19637-${1_000 + n}`;

/** How many terms and papers so many notes are about. */
export function thingsOf(count: number): { readonly terms: number; readonly papers: number } {
  return { terms: (TERMS * count) / OF_NOTES, papers: (PAPERS * count) / OF_NOTES };
}

/** Which of things the n-th note is about, where one note in so many is about one. */
function thingNumber(n: number, every: number, things: number): number {
  return Math.floor(n / OF_NOTES) * things + (Math.floor(n / every) % things);
}

function makeNote(n: number): Note {
  const url = addressOfDocument(Math.floor(n / NOTES_OF_DOCUMENT));
  const created = new Date(Date.UTC(2020, 0, 1) + n * 1_000_000).toISOString();
  const tags = TAGS.filter((_, at) => pick(n, at) % 5 === 0);
  return {
    id: `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`,
    document: { key: url, url, title: `Brief over asiel en migratie ${Math.floor(n / NOTES_OF_DOCUMENT)}` },
    target: targetOf(n),
    body: wordsFrom(n, WORDS_OF_NOTE),
    ...(n % 3 === 0 ? { kind: KINDS[pick(n, 20) % KINDS.length] ?? KINDS[0] } : {}),
    ...(tags.length > 0 ? { tags } : {}),
    dossier: DOSSIERS[pick(Math.floor(n / NOTES_OF_DOCUMENT), 30) % DOSSIERS.length] ?? "19637",
    created,
    modified: created,
  };
}

function targetOf(n: number): Note["target"] {
  if (n % EVERY.term === 1) return { kind: "term", id: termId(thingNumber(n, EVERY.term, TERMS)), name: `proef ${n}` };
  if (n % EVERY.paper === 2) return paperTarget(thingNumber(n, EVERY.paper, PAPERS));
  if (n % EVERY.document === 3) return { kind: "document" };
  const exact = wordsFrom(n + 7, 12);
  const start = (n % NOTES_OF_DOCUMENT) * 2_000;
  return {
    kind: "passage",
    selector: {
      quote: {
        type: "TextQuoteSelector",
        exact,
        prefix: `${wordsFrom(n + 1, 10)} `.slice(-CONTEXT),
        suffix: ` ${wordsFrom(n + 2, 10)}`.slice(0, CONTEXT),
      },
      position: { type: "TextPositionSelector", start, end: start + exact.length },
    },
  };
}

function paperTarget(n: number): Note["target"] {
  const number = 1_000 + n;
  return {
    kind: "reference",
    id: paperId(n),
    name: `Kamerstukken II, 19 637, nr. ${number}`,
    reference: { kind: "kamerstuk", dossiernummer: "19637", ondernummer: String(number) },
  };
}

function wordsFrom(n: number, count: number): string {
  const word = (at: number) => WORDS[pick(n, at) % WORDS.length];
  return Array.from({ length: count }, (_, at) =>
    pick(n, at + 500) % COMPOUND_EVERY === 0 ? `${word(at)}${word(at + 900)}` : word(at),
  ).join(" ");
}

/** A number that follows from two others and looks like none of them. */
export function pick(n: number, at: number): number {
  const mixed = Math.imul(n + 1, 0x9e3779b1) ^ Math.imul(at + 1, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
