import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { bindArrival } from "../../arrival/bind-arrival.ts";
import { lastBackup } from "../../backup/backups.ts";
import { bindBackups } from "../../backup/bind-backups.ts";
import { answersOfDocuments } from "../../documents/serve-documents.ts";
import { lookUpTitles } from "../../lookup/look-up-titles.ts";
import { followAllowedSites } from "../../messages/allowed-sites.ts";
import { bindDesk } from "../../messages/bind-desk.ts";
import { bindMenus } from "../../messages/bind-menus.ts";
import { bindSteps } from "../../messages/bind-steps.ts";
import { followLeaving } from "../../messages/follow-leaving.ts";
import { announce } from "../../messages/messaging.ts";
import { bindToolbarButton, openPanel } from "../../messages/open-panel.ts";
import { answersOfPanel } from "../../messages/serve-panel.ts";
import { createWaitingRequests } from "../../messages/waiting-requests.ts";
import { answersOfNotes } from "../../notes/serve-notes.ts";
import { bindSweep } from "../../notes/sweep-trash.ts";
import { bindOwnSites } from "../../own-sites/follow-sites.ts";
import { documentKeyOf } from "../../page/identity/document-key.ts";
import { answersOfPlacing } from "../../placing/serve-placing.ts";
import { answersOfQuotes } from "../../quote/serve-quotes.ts";
import { answersOfCards } from "../../recognise/serve-cards.ts";
import { answersOfReading } from "../../recognise/serve-reading.ts";
import { matchPatterns } from "../../settings/sites.ts";
import { openNotes } from "./open-notes.ts";

/** Everything is bound before anything is awaited: a worker that wakes up gets only what it listens to at once. */
export default defineBackground(() => {
  const { local, session } = browser.storage;
  const listed = matchPatterns(import.meta.env.MODE);
  const sites = followAllowedSites(listed);
  const documentKey = documentKeyOf;
  const pages = { now: () => performance.now(), followLeaving };
  const panel = {
    requests: createWaitingRequests(session),
    openPanel,
    onRequest: (tabId: number) => void announce("request/waiting", tabId),
  };
  const { backups, store, documents, memory, onChanged } = openNotes();
  bindDesk(
    {
      ...answersOfReading(pages),
      ...answersOfPlacing(pages),
      ...answersOfQuotes(() => new Date()),
      ...answersOfCards(lookUpTitles(local)),
      ...answersOfPanel({ ...panel, documentKey }),
      ...answersOfDocuments({ documents, memory, documentKey }),
      ...answersOfNotes({
        store,
        documentKey,
        onChanged,
        onPlaced: (document) => void announce("notes/placed", document),
        storage: navigator.storage,
        lastBackup: () => lastBackup(backups),
      }),
    },
    sites,
  );
  bindMenus({ ...panel, sites });
  bindSteps();
  bindOwnSites(sites);
  bindArrival({ listed, welcome, readsOpenTabs: !import.meta.env.FIREFOX });
  bindToolbarButton();
  bindBackups(backups, store);
  bindSweep({ store, storage: local, now: () => new Date(), onErased: onChanged });
});

/** The reading room is a front page of its own. */
function welcome(): void {
  if (import.meta.env.MODE !== "reading-room")
    void browser.tabs.create({ url: browser.runtime.getURL("/welcome.html") });
}
