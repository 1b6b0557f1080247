import { QUOTE_STYLES, type QuoteStyle } from "../model/quote-style.ts";
import { t } from "../words/t.ts";

/** What stands on the bar above a selection. */
interface BarControls {
  readonly bar: HTMLElement;
  readonly note: HTMLButtonElement;
  readonly quote: HTMLButtonElement;
  readonly style: HTMLSelectElement;
  /** What the bar says; heard politely. */
  readonly sentence: HTMLElement;
  choose(style: QuoteStyle): void;
  chosen(): QuoteStyle;
}

const SVG = "http://www.w3.org/2000/svg";
/** A pencil, drawn on 16 by 16. */
export const PENCIL = [
  "m2.5 13.5.8-3.3L10.8 2.7a1.2 1.2 0 0 1 1.7 0l.8.8a1.2 1.2 0 0 1 0 1.7l-7.5 7.5-3.3.8Z",
  "m9.5 4 2.5 2.5",
];
const QUOTATION_MARKS = ["M6.5 4.5C4.5 5 3.5 6.5 3.5 9v2.5H7V8H3.7", "M12.5 4.5C10.5 5 9.5 6.5 9.5 9v2.5H13V8H9.7"];

/** Draws the bar: two actions, and the style of the second. */
export function barControls(page: Document): BarControls {
  const bar = page.createElement("div");
  bar.className = "bar";
  bar.setAttribute("role", "toolbar");
  bar.setAttribute("aria-label", t("extension.name"));
  const note = buttonOf(page, t("selection.note"), PENCIL);
  const quote = buttonOf(page, t("selection.quote"), QUOTATION_MARKS);
  quote.title = t("selection.quoteHint");
  const style = stylesOf(page);
  const sentence = page.createElement("p");
  sentence.setAttribute("role", "status");
  bar.append(note, quote, style, sentence);
  return {
    ...{ bar, note, quote, style, sentence },
    choose: (chosen) => {
      style.value = chosen;
    },
    chosen: () => QUOTE_STYLES.find((one) => one === style.value) ?? "leidraad",
  };
}

function stylesOf(page: Document): HTMLSelectElement {
  const style = page.createElement("select");
  style.setAttribute("aria-label", t("selection.style"));
  for (const value of QUOTE_STYLES) {
    const option = page.createElement("option");
    option.value = value;
    option.textContent = t(`selection.styles.${value}`);
    style.append(option);
  }
  return style;
}

function buttonOf(page: Document, label: string, outlines: readonly string[]): HTMLButtonElement {
  const button = page.createElement("button");
  button.type = "button";
  const icon = page.createElementNS(SVG, "svg");
  icon.setAttribute("viewBox", "0 0 16 16");
  icon.setAttribute("aria-hidden", "true");
  for (const outline of outlines) {
    const path = page.createElementNS(SVG, "path");
    path.setAttribute("d", outline);
    icon.append(path);
  }
  button.append(icon, label);
  return button;
}
