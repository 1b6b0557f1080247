import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { MatchPattern } from "wxt/utils/match-patterns";
import { openBackupDatabase } from "../backup/backup-database.ts";
import { type Backups, createBackups, lastBackup } from "../backup/backups.ts";
import { snapshotBeforeUpgrade } from "../backup/before-upgrade.ts";
import { bindBackups } from "../backup/bind-backups.ts";
import { createMemory } from "../documents/remember.ts";
import { answersOfDocuments } from "../documents/serve-documents.ts";
import { askPublication } from "../lookup/ask-publication.ts";
import { createKeptTitles } from "../lookup/kept-titles.ts";
import { createTitleLookup } from "../lookup/title-lookup.ts";
import { announceNotesChanged } from "../messages/announce-notes-changed.ts";
import { askPages } from "../messages/ask-pages.ts";
import { bindMenus } from "../messages/bind-menus.ts";
import { bindSteps } from "../messages/bind-steps.ts";
import { createDesk } from "../messages/desk.ts";
import { followLeaving } from "../messages/follow-leaving.ts";
import { announce, onMessage } from "../messages/messaging.ts";
import { bindToolbarButton, openPanel } from "../messages/open-panel.ts";
import { SERVED_CALLS } from "../messages/payloads.ts";
import { createWaitingRequests } from "../messages/waiting-requests.ts";
import type { NoteChange } from "../model/note-change.ts";
import { createDocumentRows } from "../notes/database/document-rows.ts";
import { createNoteDatabase } from "../notes/database/note-database.ts";
import { createToldKeys } from "../notes/database/told-keys.ts";
import { createDexieNoteStore } from "../notes/dexie-note-store.ts";
import { createKeptCount } from "../notes/kept-count.ts";
import { answersOfNotes } from "../notes/serve-notes.ts";
import { sweepTrash } from "../notes/sweep-trash.ts";
import { watchForLoss } from "../notes/watch-for-loss.ts";
import { documentKeyOf } from "../page/identity/document-key.ts";
import { answersOfPlacing } from "../placing/serve-placing.ts";
import { answersOfQuotes } from "../quote/serve-quotes.ts";
import { answersOfCards } from "../recognise/serve-cards.ts";
import { answersOfReading } from "../recognise/serve-reading.ts";
import { createLookupSetting } from "../settings/lookup.ts";
import { createRememberReading } from "../settings/remember-reading.ts";
import { matchPatterns } from "../settings/sites.ts";

/** Milliseconds between two titles that are looked up. */
const BETWEEN_QUESTIONS = 1_000;
/** Milliseconds that what woke us has for itself; a background that has nothing to do lives for thirty seconds. */
const FIRST_THINGS_FIRST = 5_000;

/** Everything is bound before anything is awaited: a worker that wakes up gets only what it listens to at once. */
export default defineBackground(() => {
  const sites = matchPatterns(import.meta.env.MODE);
  const allowed = sites.map((pattern) => new MatchPattern(pattern));
  const requests = createWaitingRequests(browser.storage.session);
  const onRequest = (tabId: number) => void announce("request/waiting", tabId);

  const { backups, store, documents, memory, onChanged } = openNotes();

  const desk = createDesk(
    {
      ...answersOfReading({ now: () => performance.now(), followLeaving }),
      ...answersOfPlacing({ now: () => performance.now(), followLeaving }),
      ...answersOfQuotes(() => new Date()),
      ...answersOfDocuments({ documents, memory, documentKey: documentKeyOf, requests, openPanel, onRequest }),
      ...answersOfCards(
        createTitleLookup({
          isAllowed: createLookupSetting(browser.storage.local).read,
          kept: createKeptTitles(browser.storage.local, () => Date.now()),
          ask: (publication) => askPublication(publication),
          pause: () => new Promise((resolve) => setTimeout(resolve, BETWEEN_QUESTIONS)),
        }),
      ),
      ...answersOfNotes({
        store,
        storage: navigator.storage,
        lastBackup: () => lastBackup(backups),
        requests,
        documentKey: documentKeyOf,
        onChanged,
        onPlaced: (document) => void announce("notes/placed", document),
        openPanel,
        onRequest,
      }),
    },
    {
      id: browser.runtime.id,
      origin: new URL(browser.runtime.getURL("/")).origin,
      isAllowedSite: (url) => allowed.some((pattern) => pattern.includes(url)),
    },
  );
  for (const call of SERVED_CALLS) onMessage(call, ({ data, sender }) => desk(call, data, sender));

  const sweep = { store, storage: browser.storage.local, now: () => new Date(), onErased: onChanged };
  setTimeout(() => void sweepTrash(sweep), FIRST_THINGS_FIRST);
  bindBackups(backups);
  bindToolbarButton();
  bindMenus({ sites, requests, openPanel, onRequest });
  bindSteps();
});

/** The notes, and what is remembered of the documents they are about: two rooms, one database. */
function openNotes() {
  const now = () => new Date();
  const backups = openBackups(now);
  const database = createNoteDatabase({ beforeUpgrade: snapshotBeforeUpgrade(backups) });
  const keys = createToldKeys(documentKeyOf);
  const store = watchForLoss(
    (onAdded) => createDexieNoteStore({ now, documentKey: documentKeyOf, onAdded, database, keys }),
    createKeptCount(browser.storage.local),
  );
  const documents = createDocumentRows(database, keys);
  const memory = createMemory({
    documents,
    documentKey: documentKeyOf,
    isReadingKept: createRememberReading(browser.storage.local).read,
    askPages,
    now,
  });
  const onChanged = (change: NoteChange) => {
    void announceNotesChanged(change);
    void memory.notesChanged(change);
  };
  return { backups, store, documents, memory, onChanged };
}

function openBackups(now: () => Date): Backups {
  const newId = () => crypto.randomUUID();
  return createBackups({ database: openBackupDatabase(), now, newId, app: browser.runtime.getManifest().version });
}
