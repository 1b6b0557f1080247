import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { MatchPattern } from "wxt/utils/match-patterns";
import { announceNotesChanged } from "../messages/announce-notes-changed.ts";
import { bindWriteNote } from "../messages/bind-write-note.ts";
import { announce, onMessage } from "../messages/messaging.ts";
import { bindToolbarButton, openPanel } from "../messages/open-panel.ts";
import { createWaitingRequests } from "../messages/waiting-requests.ts";
import { createDexieNoteStore } from "../notes/dexie-note-store.ts";
import { createKeptCount } from "../notes/kept-count.ts";
import { serveNotes } from "../notes/serve-notes.ts";
import { watchForLoss } from "../notes/watch-for-loss.ts";
import { documentKeyOf } from "../page/document-identity.ts";
import { matchPatterns } from "../settings/sites.ts";

/** Everything is bound before anything is awaited: a worker that wakes up gets only what it listens to at once. */
export default defineBackground(() => {
  const sites = matchPatterns(import.meta.env.MODE);
  const allowed = sites.map((pattern) => new MatchPattern(pattern));
  const requests = createWaitingRequests(browser.storage.session);
  const onRequest = (tabId: number) => void announce("request/waiting", tabId);

  const desk = serveNotes({
    store: watchForLoss(createDexieNoteStore({ now: () => new Date() }), createKeptCount(browser.storage.local)),
    requests,
    ourselves: {
      id: browser.runtime.id,
      origin: new URL(browser.runtime.getURL("/")).origin,
      isAllowedSite: (url) => allowed.some((pattern) => pattern.includes(url)),
    },
    documentKey: documentKeyOf,
    onChanged: (key) => void announceNotesChanged(key),
    openPanel,
    onRequest,
  });

  onMessage("page/notes", ({ data, sender }) => desk("page/notes", data, sender));
  onMessage("page/open-note", ({ data, sender }) => desk("page/open-note", data, sender));
  onMessage("page/write", ({ data, sender }) => desk("page/write", data, sender));
  onMessage("notes/all", ({ data, sender }) => desk("notes/all", data, sender));
  onMessage("notes/of-document", ({ data, sender }) => desk("notes/of-document", data, sender));
  onMessage("notes/save", ({ data, sender }) => desk("notes/save", data, sender));
  onMessage("notes/remove", ({ data, sender }) => desk("notes/remove", data, sender));
  onMessage("notes/restore", ({ data, sender }) => desk("notes/restore", data, sender));
  onMessage("notes/accept-loss", ({ data, sender }) => desk("notes/accept-loss", data, sender));
  onMessage("request/take", ({ data, sender }) => desk("request/take", data, sender));

  bindToolbarButton();
  bindWriteNote({ sites, requests, openPanel, onRequest });
});
