import { render } from "preact";
import { documentKeyOf } from "../../page/identity/document-key.ts";
import { createCitationsPort } from "../../surface/citations-port.ts";
import { createLibraryPort } from "../../surface/library-port.ts";
import { createNotesPort } from "../../surface/notes-port.ts";
import { createOutPort } from "../../surface/out-port.ts";
import { Citations } from "../../ui/library/citations/citations.tsx";
import { Library, type LibraryParts } from "../../ui/library/library.tsx";
import type { LibraryPorts } from "../../ui/library/library-ports.ts";
import { createUnsavedNotes } from "../../ui/note/unsaved-notes.ts";
import { ErrorBoundary } from "../../ui/parts/error-boundary.tsx";

const notes = createNotesPort();
const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });

const out = createOutPort();
const citations = createCitationsPort(notes, out);

const ports: LibraryPorts = {
  notes,
  library: createLibraryPort(worker, notes),
  unsaved: createUnsavedNotes(localStorage, documentKeyOf),
  out,
  now: () => new Date(),
  newId: () => crypto.randomUUID(),
};

const parts: LibraryParts = {
  citaties: () => <Citations port={citations} onAcceptLoss={() => void notes.acceptLoss()} />,
};

const app = document.getElementById("app");
if (app !== null) {
  render(
    <ErrorBoundary>
      <Library ports={ports} parts={parts} />
    </ErrorBoundary>,
    app,
  );
}
