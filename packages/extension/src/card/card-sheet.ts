import { make } from "./elements.ts";

/** A card on the overlay: a part of the page's screen that belongs to one mention. */
export interface CardSheet {
  readonly element: HTMLElement;
  /** Puts rows in place of those before. */
  fill(rows: readonly HTMLElement[]): void;
  /** Shows the card; until then it only takes its room, to be placed. */
  appear(): void;
  /** Moves the keyboard into the card. */
  takeFocus(): void;
  /** True while the keyboard is in the card. */
  hasFocus(): boolean;
  remove(): void;
}

const STOPS = "a[href], button:not([disabled])";

/** Lays an empty card. `onLeft` is called when the Tab key goes past its first or last control. */
export function layCard(page: Document, sheet: HTMLElement, name: string, onLeft: () => void): CardSheet {
  const element = make(page, "div", "card");
  element.setAttribute("role", "dialog");
  element.setAttribute("aria-label", name);
  element.tabIndex = -1;
  sheet.append(element);
  const focused = () => activeIn(element.getRootNode());
  element.addEventListener("keydown", (event) => {
    if (event.key !== "Tab") return;
    const stops = element.querySelectorAll<HTMLElement>(STOPS);
    const edge = event.shiftKey ? stops[0] : stops[stops.length - 1];
    if (focused() !== edge && !(event.shiftKey && focused() === element)) return;
    event.preventDefault();
    onLeft();
  });
  return {
    element,
    fill: (rows) => element.replaceChildren(...rows),
    appear: () => element.classList.add("placed"),
    takeFocus: () => element.focus({ preventScroll: true }),
    hasFocus: () => element.contains(focused()),
    remove: () => element.remove(),
  };
}

function activeIn(root: Node): Element | null {
  return root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
}
