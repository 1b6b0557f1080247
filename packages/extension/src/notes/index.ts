/**
 * The store of notes, in the background only. `note-store.ts` says what can be asked of it, `dexie-note-store.ts` does it, a
 * file for each thing that a reader does, and `database/` knows the tables. Trouble is an answer, never an empty list.
 */
export { createDexieNoteStore, type DexieNoteStoreOptions } from "./dexie-note-store.ts";
export { createKeptCount } from "./kept-count.ts";
export type { NoteStore } from "./note-store.ts";
export { watchForLoss } from "./watch-for-loss.ts";
