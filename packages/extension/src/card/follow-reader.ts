import { plain } from "../page/plain-dom.ts";
import type { CardParts } from "./card-parts.ts";
import type { Cards, ShownCard } from "./cards.ts";
import type { PageMarks } from "./page-marks.ts";
import { holds, type Point, underPointer } from "./under-pointer.ts";
import { watchPointer } from "./watch-pointer.ts";

/** CSS pixels that the words may move by scrolling before their card closes. */
const SCROLLED = 40;

/** Opens and closes cards as the reader's pointer and keyboard go over the page. */
export function followReader(parts: CardParts, marks: PageMarks, cards: Cards): void {
  const { overlay, page, signal } = parts;
  const isOurs = (target: EventTarget | null) => {
    const root = overlay.sheet.getRootNode();
    return root instanceof ShadowRoot && target === root.host;
  };
  followPointer(parts, marks, cards, isOurs);
  followFocus(page, marks, cards, signal);
  closeOnScroll(page, marks, cards, signal);
  page.addEventListener("pointerdown", ({ target }) => isOurs(target) || cards.close(), { signal, capture: true });
}

function followPointer(
  { page, screen, signal }: CardParts,
  marks: PageMarks,
  cards: Cards,
  isOurs: (target: EventTarget | null) => boolean,
): void {
  /** The words whose card the reader has put away: it does not come back while the pointer stays there. */
  let dismissed: DOMRect | undefined;
  let last: Point | undefined;

  const onMove = (point: Point) => {
    last = point;
    if (dismissed !== undefined && !holds(dismissed, point)) dismissed = undefined;
    const box = cards.coming?.box;
    if (box !== undefined && !holds(box, point)) cards.callOff();
    if (cards.shown?.by !== "pointer") return;
    if (isAt(cards.shown, marks, point)) cards.stay();
    else cards.closeSoon();
  };
  const onRest = async (point: Point, target: EventTarget | null) => {
    if (dismissed !== undefined || cards.shown?.by === "key" || isOurs(target) || isOnSelection(page, point)) return;
    const now = await marks.now();
    const pointed = now && underPointer(screen, now.index, now.marked, point);
    if (pointed === undefined || cards.isFor(pointed)) return;
    await cards.open(pointed, { by: "pointer", box: pointed.box, giveBack: () => undefined });
  };
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || (cards.shown ?? cards.coming) === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const box = cards.shown === undefined ? cards.coming?.box : cards.boxOf(cards.shown);
    dismissed = box && last && holds(box, last) ? box : undefined;
    cards.close();
  };
  watchPointer(page, signal, { onMove, onRest: (point, target) => void onRest(point, target) });
  page.addEventListener("keydown", onEscape, { signal, capture: true });
}

/** A link of ours that the keyboard comes to tells what it leads to. */
function followFocus(page: Document, marks: PageMarks, cards: Cards, signal: AbortSignal): void {
  const onFocus = async (target: EventTarget | null) => {
    if (cards.isGivingBack || !(target instanceof HTMLElement) || !plain(target).matches("a.kl-ref:focus-visible"))
      return;
    const marked = await marks.inLink(target);
    if (marked !== undefined && !cards.isFor(marked)) {
      await cards.open(marked, { by: "focus", giveBack: () => target.focus() });
    }
  };
  const onBlur = () => {
    if (cards.coming?.by === "focus") cards.callOff();
    if (cards.shown?.by === "focus") cards.closeSoon();
  };
  page.addEventListener("focusin", ({ target }) => void onFocus(target), { signal });
  page.addEventListener("focusout", onBlur, { signal });
}

function closeOnScroll(page: Document, marks: PageMarks, cards: Cards, signal: AbortSignal): void {
  const onScroll = () => {
    const { coming, shown } = cards;
    // Also told late, or of another part of the page: what counts is whether the words are still under the pointer.
    if (coming?.box !== undefined && !isThere(coming.box, marks.boxesOfMark(coming.marked))) cards.callOff();
    if (shown !== undefined && Math.abs(cards.boxOf(shown).top - shown.top) > SCROLLED) cards.close();
  };
  page.addEventListener("scroll", onScroll, { signal, capture: true, passive: true });
}

function isThere({ top, left }: DOMRect, boxes: readonly DOMRect[]): boolean {
  return boxes.some((box) => box.top === top && box.left === left);
}

function isAt({ marked, sheet }: ShownCard, marks: PageMarks, point: Point): boolean {
  if (holds(sheet.element.getBoundingClientRect(), point)) return true;
  return marks.boxesOfMark(marked).some((box) => holds(box, point));
}

/** The bar of a selection stands there, and the reader is about to use it. */
function isOnSelection(page: Document, point: Point): boolean {
  const selection = page.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return false;
  return [...selection.getRangeAt(0).getClientRects()].some((box) => holds(box, point));
}
