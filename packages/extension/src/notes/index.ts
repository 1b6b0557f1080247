export { createDexieNoteStore, type DexieNoteStoreOptions } from "./dexie-note-store.ts";
export type { NoteStore, Stored } from "./note-store.ts";
