/**
 * All notes at once: searched, narrowed, grouped and sorted, in a worker of the library page. `reading-room.ts` reads them onto
 * the shelf (`shelf.ts`), in numbers; `answer-question.ts` answers a question from there, without the disk.
 */
export { openNoteReader } from "./database.ts";
export { createNoteLibrary } from "./note-library.ts";
export { serveLibrary } from "./serve-library.ts";
