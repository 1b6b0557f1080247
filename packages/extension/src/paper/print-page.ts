import type { Paper } from "../model/paper.ts";
import { layAppendix } from "./lay-appendix.ts";
import type { NumberedPlace } from "./number-passages.ts";
import { rulesForPaper } from "./rules-for-paper.ts";

/** What printing a page with its notes needs from it. */
export interface PrintingParts {
  readonly page: Document;
  /** Where the passages with a number are; asked when paper is, as links of ours are made then. */
  readonly places: () => readonly NumberedPlace[];
  /** The page is given back as it was. */
  readonly onOver: () => void;
  /** Ends the printing from outside. */
  readonly signal: AbortSignal;
}

/**
 * Prints a page once, with its notes behind it. They are there until the browser says that it has printed or that the
 * reader thought better of it, and nothing of them stays. The caller is answered first: while the browser asks how to
 * print, nothing else in the page goes on.
 */
export function printPage(paper: Paper, { page, places, onOver, signal }: PrintingParts): void {
  const over = new AbortController();
  const until = AbortSignal.any([signal, over.signal]);
  const style = page.createElement("style");
  until.addEventListener("abort", () => {
    style.remove();
    onOver();
  });
  layAppendix(page, paper, until);
  const view = page.defaultView;
  // Events that the page makes up itself do not count.
  const listen = (target: EventTarget | null, kind: string, listener: () => void) =>
    target?.addEventListener(kind, ({ isTrusted }) => isTrusted && listener(), { signal: until, capture: true });
  listen(view, "beforeprint", () => {
    style.textContent = rulesForPaper(page, places());
    page.documentElement.append(style);
  });
  listen(view, "afterprint", () => over.abort());
  // A browser may refuse to print without a word: the reader goes on then, and prints another time without notes.
  for (const kind of ["mousedown", "keydown"]) listen(page, kind, () => over.abort());
  setTimeout(() => until.aborted || view?.print());
}
