import { browser } from "wxt/browser";
import { onNews } from "../../messages/on-news.ts";
import type { DocumentKey } from "../../model/note.ts";
import { documentKeyOf } from "../../page/identity/document-key.ts";
import { createRememberReading } from "../../settings/remember-reading.ts";
import { createArchiveClient } from "../../surface/archive-client.ts";
import { createArchivePort } from "../../surface/archive-port.ts";
import { createCitationsPort } from "../../surface/citations-port.ts";
import { createDocumentsPort } from "../../surface/documents-port.ts";
import { drawPage } from "../../surface/draw-page.tsx";
import { dressPage } from "../../surface/dress-page.ts";
import { createLibraryPort } from "../../surface/library-port.ts";
import { createNotesPort } from "../../surface/notes-port.ts";
import { createOutPort } from "../../surface/out-port.ts";
import { BackupsView } from "../../ui/library/backups/backups-view.tsx";
import { Citations } from "../../ui/library/citations/citations.tsx";
import { ExportPart } from "../../ui/library/export/export-part.tsx";
import { ImportView } from "../../ui/library/import/import-view.tsx";
import { Library } from "../../ui/library/library.tsx";
import type { LibraryParts } from "../../ui/library/library-parts.ts";
import type { LibraryPorts } from "../../ui/library/library-ports.ts";
import { troubleWays } from "../../ui/library/trouble-ways.ts";
import { createUnsavedNotes } from "../../ui/note/editor/unsaved-notes.ts";
import { t } from "../../words/t.ts";

const notes = createNotesPort();
const startLibrary = () => new Worker("/library-worker.js", { type: "module", name: t("language") });

const out = createOutPort();
const documents = createDocumentsPort();
const remember = createRememberReading(browser.storage.local);
const citations = createCitationsPort(notes, out, { remember, documents });

const startArchive = () =>
  new Worker("/archive-worker.js", {
    type: "module",
    name: browser.runtime.getManifest().version,
  });
const archive = createArchivePort(createArchiveClient(startArchive), out);

const onPlaced = (listener: (document: DocumentKey) => void) => {
  onNews("notes/placed", listener);
};

const ports: LibraryPorts = {
  notes,
  documents,
  library: createLibraryPort(startLibrary, { ...notes, onPlaced }),
  unsaved: createUnsavedNotes(localStorage, documentKeyOf),
  out,
  now: () => new Date(),
  newId: () => crypto.randomUUID(),
};

const parts: LibraryParts = {
  citaties: ({ go }) => <Citations port={citations} ways={troubleWays(go, ports)} />,
  exporteren: ({ view: { question }, chosen }) => (
    <ExportPart port={archive} library={ports.library} {...{ question, chosen }} now={ports.now} />
  ),
  importeren: () => <ImportView port={archive} now={ports.now} />,
  opslag: () => <BackupsView port={archive} now={ports.now} />,
};

dressPage(document, t("panel.library"));
drawPage(document, <Library ports={ports} parts={parts} />);
