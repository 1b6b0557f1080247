import type { Note } from "@kantlijn/extension/model";
import type { Page } from "puppeteer-core";
import { untilAnswered } from "../../support/own-calls.ts";
import { makeDocuments } from "./make-documents.ts";
import { makeNotes } from "./make-notes.ts";

/** As many notes as pass from here to the page at a time. */
const AT_A_TIME = 5_000;
const DOCUMENTS_AT_A_TIME = 250;

/** How many notes have something in common, as the store counts them. */
interface Tally {
  readonly of: string;
  readonly name: string;
  count: number;
}

/** Fills an empty store with notes, by way of a page of the extension and past the store: it is not what is measured here. */
export async function fill(own: Page, count: number): Promise<void> {
  // The store makes its own tables.
  await untilAnswered(own);
  const tallies = new Map<string, Tally>();
  for (let at = 0; at < count; at += AT_A_TIME) {
    const notes = makeNotes(at, Math.min(AT_A_TIME, count - at));
    for (const note of notes) tally(tallies, note);
    await own.evaluate(addInPage, "notes", notes);
  }
  await own.evaluate(addInPage, "tallies", [...tallies.values()]);
}

/** Has so many documents remembered, in the same way. The store has made its tables. */
export async function fillDocuments(own: Page, count: number): Promise<void> {
  const documents = makeDocuments(count);
  for (let at = 0; at < count; at += DOCUMENTS_AT_A_TIME) {
    const rows = documents.slice(at, at + DOCUMENTS_AT_A_TIME).map((document) => ({
      ...document,
      paperIds: document.papers.map(({ id }) => id),
      termIds: document.terms.map(({ id }) => id),
    }));
    await own.evaluate(addInPage, "documents", rows);
  }
}

function tally(tallies: Map<string, Tally>, { document, tags = [], kind }: Note): void {
  const names = [["address", document.key], ["notes", "kept"], ...tags.map((tag) => ["tag", tag])];
  for (const [of = "", name = ""] of kind === undefined ? names : [...names, ["kind", kind]]) {
    const key = `${of} ${name}`;
    const known = tallies.get(key) ?? { of, name, count: 0 };
    known.count += 1;
    tallies.set(key, known);
  }
}

/** Runs in a page of the extension. */
function addInPage(table: string, rows: readonly unknown[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("kantlijn");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const adding = opening.result.transaction(table, "readwrite");
      for (const row of rows) adding.objectStore(table).put(row);
      adding.onabort = () => reject(adding.error);
      adding.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}
