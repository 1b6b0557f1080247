import type { Page } from "puppeteer-core";

/** A note as a test puts it on disk. */
export interface ShelvedNote {
  readonly id: string;
  readonly document: { readonly key: string; readonly url: string; readonly title: string };
  readonly kind?: string;
  readonly tags?: readonly string[];
  readonly removedAt?: string;
  readonly [field: string]: unknown;
}

/** All of a note that it does not get by its place on the shelf. */
interface Unnumbered {
  readonly document: ShelvedNote["document"];
  readonly kind?: string;
  readonly tags?: readonly string[];
  readonly [field: string]: unknown;
}

/** Where a note stood when its document was last open. */
export interface ShelvedState {
  readonly noteId: string;
  readonly state: "changed" | "onzeker" | "wees";
}

/** A shelf of notes about five documents, of every kind, in the order in which they were written. */
export function someNotes(): readonly ShelvedNote[] {
  return NOTES.map((note, at) => {
    const moment = `2026-${String(1 + Math.floor(at / 2)).padStart(2, "0")}-${String(10 + at).padStart(2, "0")}T09:00:00.000Z`;
    return { id: noteId(at), created: moment, modified: moment, ...note };
  });
}

export const SOME_STATES: readonly ShelvedState[] = [
  { noteId: noteId(2), state: "onzeker" },
  { noteId: noteId(8), state: "wees" },
];

export function noteId(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
}

const BRIEF = documentAt(
  "https://www.rijksoverheid.nl/documenten/kamerstukken/2020/07/10/uitvoering-motie-becker",
  "Uitvoering motie Becker c.s. over migratieovereenkomsten",
);
const VERSLAG = documentAt(
  "https://zoek.officielebekendmakingen.nl/kst-32317-789.html",
  "Verslag schriftelijk overleg JBZ-Raad 25 november 2022",
);
const INZET = documentAt(
  "https://www.rijksoverheid.nl/documenten/kamerstukken/2021/04/23/internationale-inzet",
  "Internationale inzet op migratie",
);

const NOTES: readonly Unnumbered[] = [
  {
    ...VERSLAG,
    target: passage(
      "Het is belangrijk dat de EU haar volledige (markt-)macht inzet richting herkomst- en doorreislanden",
    ),
    body: "VVD wil hetzelfde als in 2020; het woord prikkels is weg.",
    tags: ["VVD", "prikkels"],
    kind: "vraag",
  },
  {
    ...VERSLAG,
    target: {
      kind: "reference",
      id: "kst-19637-2375",
      name: "Kamerstukken II 2017/18, 19 637, nr. 2375",
      reference: { kind: "kamerstuk", kamer: "tweede", dossiernummer: "19637", ondernummer: "2375" },
    },
    body: "**Integrale Migratieagenda**: de ‘prikkels’ staan in pijler 4.",
    tags: ["begrip"],
  },
  {
    ...BRIEF,
    target: passage(
      "Zo is bij een aantal landen in Noord-Afrika de door hen gewenste visumvrijstelling voorwaardelijk gemaakt",
    ),
    body: "Voorbeeld van een negatieve prikkel zonder het zo te noemen.",
    tags: ["visa"],
  },
  {
    ...BRIEF,
    target: { kind: "term", id: "organisatie/ind", name: "Immigratie- en Naturalisatiedienst" },
    body: "Voert uit, beslist niet over terugkeerbeleid.",
    dossier: "19637",
  },
  {
    ...INZET,
    target: { kind: "document" },
    body: "Eerste brief van dit kabinet over Café België.",
    kind: "gedachte",
  },
  {
    ...BRIEF,
    target: passage(
      "negatieve prikkels behoren weliswaar ook tot de drukmiddelen, maar leiden doorgaans niet tot betere samenwerking",
    ),
    body: "Hier staat het antwoord: het kabinet verwacht er weinig van. Staat haaks op de motie.",
    tags: ["prikkels", "motie"],
    kind: "antwoord",
  },
  {
    ...BRIEF,
    target: passage(
      "positieve als negatieve prikkels kunnen worden aangewend om deze landen tot samenwerking te bewegen",
    ),
    body: "Zelfde wending als in het regeerakkoord.\n\n**Navragen:** zijn de negatieve prikkels ook ingezet? Vergelijk:\n\n- visa, p. 3\n- landingsrechten, p. 3",
    tags: ["navragen", "prikkels"],
    kind: "vraag",
  },
  { ...VERSLAG, target: { kind: "document" }, body: "", tags: ["lezen"] },
  {
    ...INZET,
    target: passage("handelsprikkels als sluitstuk van het partnerschap"),
    body: "Deze zin stond in het concept. Opnieuw zoeken in de definitieve brief.",
    tags: ["navragen"],
  },
];

function documentAt(url: string, title: string) {
  return { document: { key: url, url, title } };
}

function passage(exact: string) {
  return {
    kind: "passage",
    selector: {
      quote: {
        type: "TextQuoteSelector",
        exact,
        prefix: "over de opvang en terugname van asielzoekers, en dat zowel ",
        suffix: ". Het kabinet zet zich in voor",
      },
      position: { type: "TextPositionSelector", start: 1_200, end: 1_200 + exact.length },
    },
  };
}

/** Puts notes on the shelf and tells every surface so, as an import does; `own` is a page of the extension. */
export async function shelve(
  own: Page,
  notes: readonly ShelvedNote[],
  states: readonly ShelvedState[] = [],
): Promise<void> {
  await own.evaluate(putOnShelf, notes, states);
}

interface ExtensionPage {
  readonly browser?: { readonly runtime: { readonly sendMessage: (message: unknown) => Promise<unknown> } };
  readonly chrome?: ExtensionPage["browser"];
}

/** Runs in a page of the extension. The background is asked first: it alone makes the database. */
async function putOnShelf(notes: readonly ShelvedNote[], states: readonly ShelvedState[]): Promise<void> {
  const { browser, chrome } = globalThis as unknown as ExtensionPage;
  const send = (call: string, data: unknown) => (browser ?? chrome)?.runtime.sendMessage({ kantlijn: call, data });
  await send("notes/recent", { limit: 1 });
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open("kantlijn");
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const writing = database.transaction(["notes", "standings", "tallies"], "readwrite");
  for (const note of notes) writing.objectStore("notes").put(note);
  // As the store does with whatever it writes: who reads the notes looks up there under which addresses they are.
  const counted = notes.flatMap(({ document, removedAt, tags = [], kind }) => [
    ["address", document.key],
    ["notes", removedAt === undefined ? "kept" : "trash"],
    ...(removedAt === undefined ? tags.map((tag) => ["tag", tag]) : []),
    ...(removedAt === undefined && kind !== undefined ? [["kind", kind]] : []),
  ]);
  const counts = new Map<string, { readonly of: string; readonly name: string; count: number }>();
  for (const [of = "", name = ""] of counted) {
    const tally = counts.get(`${of} ${name}`) ?? { of, name, count: 0 };
    counts.set(`${of} ${name}`, tally);
    tally.count += 1;
  }
  const tallies = writing.objectStore("tallies");
  for (const { of, name, count } of counts.values()) {
    const found = tallies.get([of, name]);
    found.onsuccess = () => tallies.put({ of, name, count: (found.result?.count ?? 0) + count });
  }
  for (const state of states) writing.objectStore("standings").put(state);
  await new Promise((resolve, reject) => {
    writing.oncomplete = resolve;
    writing.onerror = reject;
  });
  database.close();
  await send("notes/announce", { documents: "many", isEverywhere: true });
}
