export { openNoteReader } from "./database.ts";
export { createNoteLibrary } from "./note-library.ts";
export { serveLibrary } from "./serve-library.ts";
