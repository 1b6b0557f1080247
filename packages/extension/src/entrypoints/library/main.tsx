import { render } from "preact";
import { browser } from "wxt/browser";
import { documentKeyOf } from "../../page/identity/document-key.ts";
import { createArchivePort } from "../../surface/archive-port.ts";
import { createNotesPort } from "../../surface/notes-port.ts";
import { Library } from "../../ui/library/library.tsx";
import { createUnsavedNotes } from "../../ui/note/unsaved-notes.ts";
import { ErrorBoundary } from "../../ui/parts/error-boundary.tsx";

const startArchive = () =>
  new Worker(new URL("./archive-worker.ts", import.meta.url), {
    type: "module",
    name: browser.runtime.getManifest().version,
  });

const ports = {
  archive: createArchivePort(startArchive),
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
