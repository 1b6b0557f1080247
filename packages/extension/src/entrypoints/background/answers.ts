import { browser } from "wxt/browser";
import { lastBackup } from "../../backup/backups.ts";
import { answersOfDocuments } from "../../documents/serve-documents.ts";
import { lookUpTitles } from "../../lookup/look-up-titles.ts";
import { followLeaving } from "../../messages/follow-leaving.ts";
import { announce } from "../../messages/messaging.ts";
import { openOwnTerm } from "../../messages/open-own-term.ts";
import { answersOfPanel, type PanelParts } from "../../messages/serve-panel.ts";
import { answersOfPrinting } from "../../messages/serve-printing.ts";
import { answersOfNotes } from "../../notes/serve-notes.ts";
import { documentKeyOf } from "../../page/identity/document-key.ts";
import { answersOfPlacing } from "../../placing/serve-placing.ts";
import { answersOfQuotes } from "../../quote/serve-quotes.ts";
import { answersOfCards } from "../../recognise/serve-cards.ts";
import { answersOfReading } from "../../recognise/serve-reading.ts";
import { createOwnTerms } from "../../settings/own-terms.ts";
import type { Badges } from "../../toolbar/badges.ts";
import { showQuiet } from "../../toolbar/toolbar-button.ts";
import type { OpenedNotes } from "./open-notes.ts";

/** What the answers stand on. */
export interface AnswerParts {
  readonly notes: OpenedNotes;
  readonly panel: Omit<PanelParts, "documentKey">;
  readonly badges: Badges;
}

/** The answer to every call that pages and surfaces make. */
export function answersOf({ notes, panel, badges }: AnswerParts) {
  const { local } = browser.storage;
  const { backups, store, documents, memory, onChanged } = notes;
  const documentKey = documentKeyOf;
  const ownTerms = createOwnTerms(local);
  const pages = { now: () => performance.now(), followLeaving };
  const documentAnswers = answersOfDocuments({ documents, memory, documentKey });
  return {
    ...answersOfReading({ ...pages, ownTerms }),
    ...answersOfPlacing(pages),
    ...answersOfQuotes(() => new Date()),
    ...answersOfCards(lookUpTitles(local), ownTerms),
    "page/edit-term": openOwnTerm,
    ...answersOfPanel({ ...panel, documentKey }),
    ...answersOfPrinting(documentKey),
    ...documentAnswers,
    "page/changed": (...told: Parameters<(typeof documentAnswers)["page/changed"]>) => {
      documentAnswers["page/changed"](...told);
      void badges.pageTold(...told);
    },
    "page/quiet": (isOff: boolean, { tabId }: { readonly tabId: number }) => showQuiet(tabId, isOff),
    ...answersOfNotes({
      store,
      documentKey,
      onChanged,
      onPlaced: (document) => void announce("notes/placed", document),
      storage: navigator.storage,
      lastBackup: () => lastBackup(backups),
    }),
  };
}
