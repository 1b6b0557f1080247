import { createNoteLibrary, openNoteReader, serveLibrary } from "../../library/index.ts";
import { documentKeyOf } from "../../page/identity/document-key.ts";
import { identifyAddress } from "../../page/identity/identify-address.ts";

// A worker reaches nothing of the browser; the page that starts it gives it the language as its name.
const language = self.name;

const paperAt = (address: string) => identifyAddress(address)?.id;

// A worker's own global; the types of a page know it as a window.
serveLibrary(self as unknown as Parameters<typeof serveLibrary>[0], (onNews) =>
  createNoteLibrary({ open: openNoteReader, documentKey: documentKeyOf, paperAt, onNews, language }),
);
