import { render } from "preact";
import { documentKeyOf } from "../../page/identity/document-key.ts";
import { createNotesPort } from "../../surface/notes-port.ts";
import { Library } from "../../ui/library/library.tsx";
import { createUnsavedNotes } from "../../ui/note/unsaved-notes.ts";
import { ErrorBoundary } from "../../ui/parts/error-boundary.tsx";

const ports = {
  notes: createNotesPort(),
  unsaved: createUnsavedNotes(localStorage, documentKeyOf),
  now: () => new Date(),
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
