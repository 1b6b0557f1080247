import { render } from "preact";
import { browser } from "wxt/browser";
import { createNotesPort } from "../../surface/notes-port.ts";
import { ErrorBoundary } from "../../ui/error-boundary.tsx";
import { Library } from "../../ui/library.tsx";
import { createUnsavedNotes } from "../../ui/unsaved-notes.ts";

const ports = {
  notes: createNotesPort(),
  unsaved: createUnsavedNotes(browser.storage.local),
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
