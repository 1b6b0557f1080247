import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { bindArrival } from "../../arrival/bind-arrival.ts";
import { bindBackups } from "../../backup/bind-backups.ts";
import { followAllowedSites } from "../../messages/allowed-sites.ts";
import { bindDesk } from "../../messages/bind-desk.ts";
import { bindMenus } from "../../messages/bind-menus.ts";
import { bindSteps } from "../../messages/bind-steps.ts";
import { announce } from "../../messages/messaging.ts";
import { bindPanelKey, openPanel } from "../../messages/open-panel.ts";
import { createWaitingRequests } from "../../messages/waiting-requests.ts";
import type { DocumentKey } from "../../model/note.ts";
import type { Stored } from "../../model/store-trouble.ts";
import { bindSweep } from "../../notes/sweep-trash.ts";
import { bindOmnibox } from "../../omnibox/bind-omnibox.ts";
import { notesOn } from "../../omnibox/notes-on.ts";
import { bindOwnSites } from "../../own-sites/follow-sites.ts";
import { documentKeyOf } from "../../page/identity/document-key.ts";
import { paperAt } from "../../quote/paper-at.ts";
import { matchPatterns } from "../../settings/sites.ts";
import { bindBadges } from "../../toolbar/bind-badges.ts";
import { answersOf } from "./answers.ts";
import { openNotes } from "./open-notes.ts";

/** Everything is bound before anything is awaited: a worker that wakes up gets only what it listens to at once. */
export default defineBackground({ type: "module", main });

function main(): void {
  const listed = matchPatterns(import.meta.env.MODE);
  const sites = followAllowedSites(listed);
  const { local, session } = browser.storage;
  const panel = {
    requests: createWaitingRequests(session),
    openPanel,
    onRequest: (tabId: number) => void announce("request/waiting", tabId),
  };
  const notes = openNotes((change) => void badges.notesChanged(change));
  const { backups, store, onChanged } = notes;
  const countNotes = (key: DocumentKey) => store.ofDocument(key).then(countIn);
  const badges = bindBadges({ sites, documentKey: documentKeyOf, countNotes });
  bindDesk(answersOf({ notes, panel, badges }), sites);
  bindMenus({ ...panel, sites, paperAt });
  bindSteps();
  bindPanelKey();
  bindOmnibox((paper) => notesOn(paper, store, documentKeyOf));
  bindOwnSites(sites);
  bindArrival({ listed, welcome, readsOpenTabs: !import.meta.env.FIREFOX });
  bindBackups(backups, store);
  bindSweep({ store, storage: local, now: () => new Date(), onErased: onChanged });
}

/** Nothing while the notes are out of reach. */
function countIn(notes: Awaited<Stored<readonly unknown[]>>): number | undefined {
  return notes.ok ? notes.value.length : undefined;
}

/** The reading room is a front page of its own. */
function welcome(): void {
  if (import.meta.env.MODE === "reading-room") return;
  void browser.tabs.create({ url: browser.runtime.getURL("/welcome.html") });
}
