import "./style.css";
import type { EntityKind } from "@kantlijn/core";
import { browser } from "wxt/browser";
import type { ContentScriptContext } from "wxt/utils/content-script-context";
import { defineContentScript } from "wxt/utils/define-content-script";
import type { CardMessages } from "../../card/card-parts.ts";
import { placeCard } from "../../card/place-card.ts";
import { screenOf } from "../../card/under-pointer.ts";
import { announce, onMessage, sendMessage } from "../../messages/messaging.ts";
import { failure, success } from "../../model/result.ts";
import { surfaceOfPage } from "../../page/document-surface.ts";
import { fittingPainter } from "../../paint/fitting-painter.ts";
import { clearLeftovers } from "../../reading/clear-leftovers.ts";
import { watchScreen } from "../../reading/near-screen.ts";
import { ReadingSession } from "../../reading/reading-session.ts";
import type { PageMessages } from "../../reading/session-parts.ts";
import { readWhileWanted } from "../../reading/while-wanted.ts";
import { createHiddenKinds } from "../../settings/hidden-kinds.ts";
import { createKindColours } from "../../settings/kind-colours.ts";
import { createKindStrength, FIRST_STRENGTHS } from "../../settings/kind-strength.ts";
import { onOwnTermsChanged } from "../../settings/own-terms-changed.ts";
import { createPaintNotes } from "../../settings/paint-notes.ts";
import { createQuietSites } from "../../settings/quiet-sites.ts";
import { createQuoteStyle } from "../../settings/quote-style.ts";
import { matchPatterns } from "../../settings/sites.ts";
import { createSpokenMarks } from "../../settings/spoken-marks.ts";
import { keepLastWords, t } from "../../words/t.ts";

export default defineContentScript({
  matches: matchPatterns(import.meta.env.MODE),
  runAt: "document_idle",
  cssInjectionMode: "manifest",
  // The page has no business knowing that we are here.
  noScriptStartedPostMessage: true,
  main(context) {
    if (!isPage(document)) return;
    keepLastWords();
    clearLeftovers(document);
    readWhileWanted({
      page: document,
      host: location.hostname,
      quietSites: createQuietSites(browser.storage.local),
      start: (signal) => startSession(context, signal),
      tell: (isOff) => void sendMessage("page/quiet", isOff).catch(() => undefined),
      signal: context.signal,
    });
    const stops = [
      onMessage("page/is-followed", () => true),
      onMessage("sites/removed", ({ data }) => leaveIf(data.includes(location.hostname), context)),
    ];
    context.onInvalidated(() => stops.forEach(stopQuietly));
  },
});

/** The site is not one to read any more: the page becomes as it was. */
function leaveIf(isGone: boolean, context: Pick<ContentScriptContext, "abort">): void {
  if (isGone) context.abort();
}

/** Reads the page and answers for it, until the signal. */
function startSession(context: Pick<ContentScriptContext, "isValid">, signal: AbortSignal): void {
  const kindStrength = createKindStrength(browser.storage.local);
  const kindColours = createKindColours(browser.storage.local);
  const hiddenKinds = createHiddenKinds(browser.storage.local);
  const paintNotes = createPaintNotes(browser.storage.local);
  const spokenMarks = createSpokenMarks(browser.storage.local);
  // Where the extension was updated meanwhile, what the reader chose is out of reach.
  const readHidden = () => hiddenKinds.read().catch(() => new Set<EntityKind>());
  const session = new ReadingSession({
    surface: surfaceOfPage(document),
    painter: fittingPainter(window),
    watchScreen,
    messages,
    kindStrengths: () => kindStrength.read().catch(() => FIRST_STRENGTHS),
    kindColours: () => kindColours.read().catch(() => ({})),
    paintsNotes: () => paintNotes.read().catch(() => false),
    speaksMarks: () => spokenMarks.read().catch(() => false),
    // The browser tells nobody that an extension was updated: we notice by looking.
    isAlive: () => context.isValid,
    quoteStyle: createQuoteStyle(browser.storage.local),
    cards: {
      messages: cardMessages,
      kinds: { read: readHidden, write: hiddenKinds.write },
      screen: screenOf(document),
      place: placeCard,
    },
    now: () => performance.now(),
    signal,
  });
  const stops = [
    ...answersOf(session),
    kindStrength.onChanged(() => session.kindsChanged()),
    kindColours.onChanged(() => session.coloursChanged()),
    onOwnTermsChanged(browser.storage.local, () => session.ownTermsChanged()),
    paintNotes.onChanged(() => session.notesPaintChanged()),
    spokenMarks.onChanged(() => session.spokenMarksChanged()),
  ];
  signal.addEventListener("abort", () => stops.forEach(stopQuietly));
}

/** Answers what is asked of the page; gives how to stop each. */
function answersOf(session: ReadingSession): readonly (() => void)[] {
  return [
    onMessage("page/summary", () => session.summary()),
    onMessage("page/reveal", ({ data }) => session.reveal(data)),
    onMessage("page/resume", () => session.resume()),
    onMessage("page/step", ({ data }) => session.steps.step(data)),
    onMessage("page/card-here", () => session.steps.cardHere()),
    onMessage("page/back", () => session.steps.back()),
    onMessage("page/selection", () => session.selection()),
    onMessage("page/completed", ({ data }) => session.completed(data)),
    onMessage("page/quoted-note", ({ data }) => session.quotedNote(data)),
    onMessage("page/copy-quote", () => session.copyQuote()),
    onMessage("page/print", ({ data }) => session.print(data)),
    onMessage("notes/changed", ({ data }) => session.notesChanged(data)),
  ];
}

/** Of an extension that is gone even its listeners are out of reach. */
function stopQuietly(stop: () => void): void {
  try {
    stop();
  } catch {}
}

/** A file of XML is no page: browsers show it each in a way of their own, where no element of ours has a style. */
function isPage({ body, contentType }: Document): boolean {
  return body instanceof HTMLElement && (!contentType.endsWith("xml") || contentType === "application/xhtml+xml");
}

const messages: PageMessages = {
  read: (source) => sendMessage("page/read", source),
  readFirstScreen: (part) => sendMessage("page/read-first-screen", part),
  place: (order) => sendMessage("page/place", order),
  describe: (order) => sendMessage("page/describe", order),
  placed: (standings) => void sendMessage("page/placed", standings).catch(() => undefined),
  notes: () =>
    sendMessage("page/notes").catch((error: unknown) => failure({ kind: "cannot-open", detail: String(error) })),
  write: (draft) =>
    sendMessage("page/write", draft).then(
      () => success(undefined),
      // The extension was updated or switched off while this page was open.
      () => failure(t("page.updated.write")),
    ),
  quote: (order) => sendMessage("page/quote", order),
  openNote: (noteId) => void sendMessage("page/open-note", noteId).catch(() => undefined),
  noted: (things) => sendMessage("page/noted", things),
  showAbout: ({ kind, id }) => void sendMessage("page/show-about", { kind, id }).catch(() => undefined),
  writeAbout: (draft) => void sendMessage("page/write-about", draft).catch(() => undefined),
  changed: (summary) => void announce("page/changed", summary),
};

const cardMessages: CardMessages = {
  term: (id) => sendMessage("page/term", id),
  papers: (references) => sendMessage("page/papers", references),
  lookUp: (reference) => sendMessage("page/look-up", reference),
  editTerm: (id) => void sendMessage("page/edit-term", id).catch(() => undefined),
  showInPanel: (target) => void sendMessage("page/show-in-panel", target).catch(() => undefined),
};
