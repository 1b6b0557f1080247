import { IDBFactory } from "fake-indexeddb";
import { expect, it } from "vitest";
import { documentKeyOf } from "../../page/identity/document-key.ts";
import { aNote } from "../../testing/notes.ts";
import { createNoteDatabase } from "./note-database.ts";
import { createToldKeys } from "./told-keys.ts";
import { WRITTEN_WITH_NOTES } from "./write-rows.ts";

const SITE = "https://zoek.officielebekendmakingen.nl";
const PRINT = `${SITE}/behandelddossier/32317/kst-32317-789?resultIndex=3`;
const KEY = `${SITE}/kst-32317-789.html`;

it("finds what another context wrote while the keys were being read", async () => {
  const indexedDB = new IDBFactory();
  const database = createNoteDatabase({ indexedDB });
  const keys = createToldKeys(documentKeyOf);
  const stored = () => database.read(["tallies"], ({ tallies }) => keys.stored(tallies, KEY));
  const reading = database.read(["tallies"], async ({ tallies }) => {
    const asked = keys.stored(tallies, KEY);
    // The bulk work that writes this note in the next moment has told so by the time the keys are read.
    keys.forget();
    return asked;
  });
  const document = { key: PRINT, url: PRINT, title: "JBZ-Raad" };
  await database.write(WRITTEN_WITH_NOTES, ({ notes }) => notes.putRows([aNote({ document })]));
  expect(await reading).toEqual({ ok: true, value: [KEY] });
  expect(await stored()).toEqual({ ok: true, value: [KEY, PRINT] });
});
