import type { Note } from "@kantlijn/extension/model";
import type { Page } from "puppeteer-core";
import { untilAnswered } from "../../support/own-calls.ts";
import { makeNotes } from "./make-notes.ts";

/** As many notes as pass from here to the page at a time. */
const AT_A_TIME = 5_000;

/** Fills the store with notes, by way of a page of the extension and past the store: it is not what is measured here. */
export async function fill(own: Page, from: number, count: number): Promise<void> {
  // The store makes its own tables.
  await untilAnswered(own);
  for (let at = from; at < from + count; at += AT_A_TIME) {
    await own.evaluate(addInPage, makeNotes(at, Math.min(AT_A_TIME, from + count - at)));
  }
}

/** Runs in a page of the extension. */
function addInPage(notes: readonly Note[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("kantlijn");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const adding = opening.result.transaction("notes", "readwrite");
      for (const note of notes) adding.objectStore("notes").put(note);
      adding.onabort = () => reject(adding.error);
      adding.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}
