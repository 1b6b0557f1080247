import { browser } from "wxt/browser";
import { openOwnTerm } from "../../messages/open-own-term.ts";
import { documentKeyOf } from "../../page/identity/document-key.ts";
import { createBackupTrouble } from "../../settings/backup-trouble.ts";
import { createHiddenKinds } from "../../settings/hidden-kinds.ts";
import { createListOrder } from "../../settings/list-order.ts";
import { createLookupSetting } from "../../settings/lookup.ts";
import { createOwnTerms } from "../../settings/own-terms.ts";
import { createPaintNotes } from "../../settings/paint-notes.ts";
import { createQuietSites } from "../../settings/quiet-sites.ts";
import { createQuoteStyle } from "../../settings/quote-style.ts";
import { createRememberReading } from "../../settings/remember-reading.ts";
import { createDocumentsPort } from "../../surface/documents-port.ts";
import { drawPage } from "../../surface/draw-page.tsx";
import { dressPage } from "../../surface/dress-page.ts";
import { createNewsPort } from "../../surface/news-port.ts";
import { createNotesPort } from "../../surface/notes-port.ts";
import { createOutPort } from "../../surface/out-port.ts";
import { createPagePort } from "../../surface/page-port.ts";
import { createPapersPort } from "../../surface/papers-port.ts";
import { createQuotesPort } from "../../surface/quotes-port.ts";
import { createSaveNotes } from "../../surface/save-notes.ts";
import { createUnsavedNotes } from "../../ui/note/editor/unsaved-notes.ts";
import { Panel } from "../../ui/panel/panel.tsx";
import type { PanelPorts } from "../../ui/ports.ts";
import { t } from "../../words/t.ts";

const out = createOutPort();

const ports: PanelPorts = {
  notes: createNotesPort(),
  page: createPagePort(new URLSearchParams(location.search), documentKeyOf),
  papers: createPapersPort(),
  quotes: createQuotesPort(createQuoteStyle(browser.storage.local)),
  out,
  saveNotes: createSaveNotes(out),
  hiddenKinds: createHiddenKinds(browser.storage.local),
  listOrder: createListOrder(browser.storage.local),
  lookup: createLookupSetting(browser.storage.local),
  documents: createDocumentsPort(),
  paintNotes: createPaintNotes(browser.storage.local),
  backupTrouble: createBackupTrouble(browser.storage.local),
  quietSites: createQuietSites(browser.storage.local),
  rememberReading: createRememberReading(browser.storage.local),
  news: createNewsPort(),
  ownTerms: { list: createOwnTerms(browser.storage.local), edit: (id) => void openOwnTerm(id) },
  unsaved: createUnsavedNotes(localStorage, documentKeyOf),
  openLibrary: (part) =>
    void browser.tabs.create({ url: browser.runtime.getURL(`/library.html${part === undefined ? "" : `#${part}`}`) }),
  openOptions: () => void browser.runtime.openOptionsPage(),
  now: () => new Date(),
  newId: () => crypto.randomUUID(),
};

dressPage(document, t("extension.name"));
drawPage(document, <Panel ports={ports} />);
