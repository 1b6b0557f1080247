import { type Scene, WIDE } from "./scene.ts";

/** Where notes are kept: the library and what stands in it, and the settings. */
export const KEEPING: readonly Scene[] = [
  { name: "library", widths: WIDE, open: (reader) => reader.visitOwn("library.html") },
  { name: "library-citations", widths: WIDE, open: (reader) => reader.visitOwn("library.html#citaties") },
  { name: "library-export", widths: WIDE, open: (reader) => reader.visitOwn("library.html#exporteren") },
  { name: "library-import", widths: WIDE, open: (reader) => reader.visitOwn("library.html#importeren") },
  { name: "library-storage", widths: WIDE, open: (reader) => reader.visitOwn("library.html#opslag") },
  { name: "options", widths: WIDE, open: (reader) => reader.visitOwn("options.html") },
];
