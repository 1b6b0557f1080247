export { openNoteReader } from "./database.ts";
export { createNoteLibrary, type NoteLibrary } from "./note-library.ts";
export { serveLibrary } from "./serve-library.ts";
