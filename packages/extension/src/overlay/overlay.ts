import type { Ground } from "../paint/ground.ts";
import { t } from "../words/t.ts";
import css from "./overlay.css?inline";

/** What we lay over a page, out of reach of the page's styles, scripts and shortcuts. */
export interface Overlay {
  /** Where its elements go. */
  readonly sheet: HTMLElement;
  /**
   * Where the corner of the sheet stands in the window, in CSS pixels: positions on the sheet are counted from there. The
   * page may scroll, move its root or enlarge it; it never enlarges the sheet.
   */
  origin(): { readonly left: number; readonly top: number };
  /** Adds rules for elements that are laid on the sheet. */
  dress(css: string): void;
  /** Light or dark, as the page is. */
  wear(ground: Ground): void;
  /** Lays it again where the page has taken it away; a page that keeps doing so has its way. */
  keep(): void;
}

/** What a page listens for and would take for itself. */
const KEPT_INSIDE = [
  ...["keydown", "keyup", "keypress", "input"],
  ...["pointerdown", "pointerup", "mousedown", "mouseup", "click", "dblclick", "focusin", "focusout"],
];

/** So many times it is laid again. */
const MOST_TIMES = 5;

/** Lays an empty one over a page; it goes when the signal is aborted. */
export function layOverlay(page: Document, signal: AbortSignal): Overlay {
  const host = page.createElement("div");
  const root = host.attachShadow({ mode: "closed" });
  const dress = (rules: string) => {
    const style = page.createElement("style");
    style.textContent = rules;
    root.prepend(style);
  };
  const sheet = page.createElement("div");
  sheet.className = "sheet";
  // The page is in a language of its own.
  sheet.lang = t("language");
  root.append(sheet);
  dress(css);
  for (const kind of KEPT_INSIDE) host.addEventListener(kind, (event) => event.stopPropagation(), { signal });
  const keep = keeperOf(host, page, signal);
  const removals = new MutationObserver(keep);
  removals.observe(page.documentElement, { childList: true });
  page.documentElement.append(host);
  signal.addEventListener("abort", () => {
    removals.disconnect();
    host.remove();
  });
  const origin = () => {
    const zoom = host.currentCSSZoom ?? 1;
    if (sheet.style.zoom !== String(1 / zoom)) sheet.style.zoom = String(1 / zoom);
    return sheet.getBoundingClientRect();
  };
  return { sheet, origin, dress, wear: (ground) => sheet.setAttribute("data-ground", ground), keep };
}

function keeperOf(host: HTMLElement, page: Document, signal: AbortSignal): () => void {
  let times = 0;
  return () => {
    if (signal.aborted || host.isConnected || times >= MOST_TIMES) return;
    times += 1;
    page.documentElement.append(host);
  };
}
