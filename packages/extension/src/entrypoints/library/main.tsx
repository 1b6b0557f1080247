import { render } from "preact";
import { createNotesPort } from "../../surface/notes-port.ts";
import { ErrorBoundary } from "../../ui/error-boundary.tsx";
import { Library } from "../../ui/library.tsx";
import { createUnsavedNotes } from "../../ui/unsaved-notes.ts";

const ports = {
  notes: createNotesPort(),
  unsaved: createUnsavedNotes(localStorage),
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
