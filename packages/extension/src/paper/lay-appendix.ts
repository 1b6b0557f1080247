import type { Paper } from "../model/paper.ts";
import css from "./appendix.css?inline";
import { drawPieces } from "./draw-pieces.ts";

/**
 * Lays the notes behind a page, out of reach of its styles and scripts: they are seen on paper only, on a sheet of their
 * own. They go when the signal is aborted.
 */
export function layAppendix(
  page: Document,
  { lang, pieces }: Pick<Paper, "lang" | "pieces">,
  signal: AbortSignal,
): void {
  const host = page.createElement("div");
  const root = host.attachShadow({ mode: "closed" });
  const style = page.createElement("style");
  style.textContent = css;
  const sheet = page.createElement("div");
  sheet.className = "sheet";
  sheet.lang = lang;
  // While a browser prints, scripts of the page run, and search it (`window.find`).
  sheet.inert = true;
  sheet.append(...drawPieces(page, pieces));
  root.append(style, sheet);
  page.documentElement.append(host);
  signal.addEventListener("abort", () => host.remove());
}
