export { createDexieNoteStore, type DexieNoteStoreOptions } from "./dexie-note-store.ts";
export { createKeptCount } from "./kept-count.ts";
export type { NoteStore } from "./note-store.ts";
export { watchForLoss } from "./watch-for-loss.ts";
