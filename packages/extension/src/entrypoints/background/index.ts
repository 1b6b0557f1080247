import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { bindArrival } from "../../arrival/bind-arrival.ts";
import { lastBackup } from "../../backup/backups.ts";
import { bindBackups } from "../../backup/bind-backups.ts";
import { answersOfDocuments } from "../../documents/serve-documents.ts";
import { lookUpTitles } from "../../lookup/look-up-titles.ts";
import { type AllowedSites, followAllowedSites } from "../../messages/allowed-sites.ts";
import { bindDesk } from "../../messages/bind-desk.ts";
import { bindMenus } from "../../messages/bind-menus.ts";
import { bindSteps } from "../../messages/bind-steps.ts";
import { followLeaving } from "../../messages/follow-leaving.ts";
import { announce } from "../../messages/messaging.ts";
import { openOwnTerm } from "../../messages/open-own-term.ts";
import { bindPanelKey, openPanel } from "../../messages/open-panel.ts";
import { answersOfPanel } from "../../messages/serve-panel.ts";
import { createWaitingRequests } from "../../messages/waiting-requests.ts";
import type { Stored } from "../../model/store-trouble.ts";
import { answersOfNotes } from "../../notes/serve-notes.ts";
import { bindSweep } from "../../notes/sweep-trash.ts";
import { bindOmnibox } from "../../omnibox/bind-omnibox.ts";
import { notesOn } from "../../omnibox/notes-on.ts";
import { bindOwnSites } from "../../own-sites/follow-sites.ts";
import { documentKeyOf } from "../../page/identity/document-key.ts";
import { answersOfPlacing } from "../../placing/serve-placing.ts";
import { paperAt } from "../../quote/paper-at.ts";
import { answersOfQuotes } from "../../quote/serve-quotes.ts";
import { answersOfCards } from "../../recognise/serve-cards.ts";
import { answersOfReading } from "../../recognise/serve-reading.ts";
import { createOwnTerms } from "../../settings/own-terms.ts";
import { matchPatterns } from "../../settings/sites.ts";
import { bindBadges } from "../../toolbar/bind-badges.ts";
import { showQuiet } from "../../toolbar/toolbar-button.ts";
import { openNotes } from "./open-notes.ts";

/** Everything is bound before anything is awaited: a worker that wakes up gets only what it listens to at once. */
export default defineBackground({ type: "module", main });

function main(): void {
  const { local, session } = browser.storage;
  const listed = matchPatterns(import.meta.env.MODE);
  const sites = followAllowedSites(listed);
  const documentKey = documentKeyOf;
  const ownTerms = createOwnTerms(local);
  const pages = { now: () => performance.now(), followLeaving };
  const panel = {
    requests: createWaitingRequests(session),
    openPanel,
    onRequest: (tabId: number) => void announce("request/waiting", tabId),
  };
  const { backups, store, documents, memory, onChanged } = openNotes((change) => void badges.notesChanged(change));
  const badges = bindBadges({ sites, documentKey, countNotes: (key) => store.ofDocument(key).then(countIn) });
  const documentAnswers = answersOfDocuments({ documents, memory, documentKey });
  bindDesk(
    {
      ...answersOfReading({ ...pages, ownTerms }),
      ...answersOfPlacing(pages),
      ...answersOfQuotes(() => new Date()),
      ...answersOfCards(lookUpTitles(local), ownTerms),
      "page/edit-term": openOwnTerm,
      ...answersOfPanel({ ...panel, documentKey }),
      ...documentAnswers,
      "page/changed": (told, page) => {
        documentAnswers["page/changed"](told, page);
        void badges.pageTold(told, page);
      },
      "page/quiet": (isOff, { tabId }) => showQuiet(tabId, isOff),
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
  bindMenus({ ...panel, sites, paperAt });
  bindSteps();
  followReader(sites, listed);
  bindPanelKey();
  bindOmnibox((paper) => notesOn(paper, store, documentKey));
  bindBackups(backups, store);
  bindSweep({ store, storage: local, now: () => new Date(), onErased: onChanged });
}

/** Nothing while the notes are out of reach. */
function countIn(notes: Awaited<Stored<readonly unknown[]>>): number | undefined {
  return notes.ok ? notes.value.length : undefined;
}

/** Sites come and go with what the reader adds, and with the extension itself. */
function followReader(sites: AllowedSites, listed: readonly string[]): void {
  bindOwnSites(sites);
  bindArrival({ listed, welcome, readsOpenTabs: !import.meta.env.FIREFOX });
}

/** The reading room is a front page of its own. */
function welcome(): void {
  if (import.meta.env.MODE === "reading-room") return;
  void browser.tabs.create({ url: browser.runtime.getURL("/welcome.html") });
}
