import { render } from "preact";
import { documentKeyOf } from "../../page/identity/document-key.ts";
import { createLibraryPort } from "../../surface/library-port.ts";
import { createNotesPort } from "../../surface/notes-port.ts";
import { createOutPort } from "../../surface/out-port.ts";
import { Library } from "../../ui/library/library.tsx";
import type { LibraryPorts } from "../../ui/library/library-ports.ts";
import { createUnsavedNotes } from "../../ui/note/unsaved-notes.ts";
import { ErrorBoundary } from "../../ui/parts/error-boundary.tsx";

const notes = createNotesPort();
const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });

const ports: LibraryPorts = {
  notes,
  library: createLibraryPort(worker, notes),
  unsaved: createUnsavedNotes(localStorage, documentKeyOf),
  out: createOutPort(),
  now: () => new Date(),
  newId: () => crypto.randomUUID(),
};

const app = document.getElementById("app");
if (app !== null) {
  render(
    <ErrorBoundary>
      <Library ports={ports} />
    </ErrorBoundary>,
    app,
  );
}
