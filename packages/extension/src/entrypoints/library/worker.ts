import { createNoteLibrary, openNoteReader, serveLibrary } from "../../library/index.ts";
import { documentKeyOf } from "../../page/identity/document-key.ts";

// A worker's own global; the types of a page know it as a window.
serveLibrary(self as unknown as Parameters<typeof serveLibrary>[0], (onNews) =>
  createNoteLibrary({ open: openNoteReader, documentKey: documentKeyOf, onNews }),
);
