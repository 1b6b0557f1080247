import type { EntityKind } from "@kantlijn/core";
import { offsetAt } from "../page/offset-at.ts";
import { askAbout, type CardAnswer } from "./card-answers.ts";
import type { CardParts } from "./card-parts.ts";
import { type CardSheet, layCard } from "./card-sheet.ts";
import { cardText } from "./card-text.ts";
import { drawCard } from "./draw-card.ts";
import type { Count } from "./draw-count.ts";
import { make } from "./elements.ts";
import { hideKind } from "./hide-kind.ts";
import { type Marked, MarkedWords } from "./marked-words.ts";
import { holds, type Point, type PointedAt, underPointer } from "./under-pointer.ts";
import { watchPointer } from "./watch-pointer.ts";

/** How the reader came to a card: that tells where the keyboard is, and what closes the card. */
type Way = "pointer" | "focus" | "key";

/** Milliseconds. */
const OPENS_AFTER = 250;
const CLOSES_AFTER = 200;
const BONES_AFTER = 400;

/** CSS pixels that the words may move by scrolling before their card closes. */
const SCROLLED = 40;

/** A card on the screen, and the mention it belongs to. */
interface Shown {
  readonly marked: Marked;
  readonly way: Way;
  readonly sheet: CardSheet;
  /** Which line of the mention it stands at, from 0. */
  readonly line: number;
  /** Where the mention stood when the card opened, from the top of the window. */
  readonly top: number;
  /** Gives the keyboard back to where it was. */
  readonly giveBack: () => void;
}

/** Shows what a term or a paper is, beside the words that name it. */
export class Cards {
  readonly #parts: CardParts;
  #marked: MarkedWords | undefined;
  #shown: Shown | undefined;
  /** The mention whose card is on its way, and what calls it off. */
  #pending: { readonly marked: Marked; readonly box: DOMRect | undefined; readonly stop: AbortController } | undefined;
  /** Closed by the reader while the pointer is still there. */
  #dismissed: DOMRect | undefined;
  #isGivingBack = false;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  readonly #said: HTMLElement;

  constructor(parts: CardParts) {
    const { page, surface, signal } = parts;
    this.#parts = parts;
    this.#said = make(page, "p", "said");
    this.#said.setAttribute("role", "status");
    surface.sheet.append(this.#said);
    watchPointer(page, signal, {
      onMove: (point) => this.#onMove(point),
      onRest: (point, target) => void this.#onRest(point, target),
    });
    page.addEventListener("focusin", ({ target }) => void this.#onFocus(target), { signal });
    page.addEventListener("focusout", () => this.#shown?.way === "focus" && this.#closeSoon(), { signal });
    page.addEventListener("pointerdown", ({ target }) => this.#isOurs(target) || this.close(), {
      signal,
      capture: true,
    });
    page.addEventListener("keydown", (event) => event.key === "Escape" && this.#onEscape(event), {
      signal,
      capture: true,
    });
    page.addEventListener("scroll", () => this.#onScroll(), { signal, capture: true, passive: true });
    signal.addEventListener("abort", () => this.close());
  }

  /** What is marked on the page now; nothing before it was read. */
  marked(): MarkedWords | undefined {
    const words = this.#parts.text()?.words;
    if (words === undefined) return undefined;
    if (this.#marked?.words !== words) this.#marked = new MarkedWords(words);
    return this.#marked;
  }

  /** Opens the card of a mention at once, with the keyboard in it; `giveBack` returns the keyboard when it closes. */
  async open(marked: Marked, giveBack: () => void): Promise<void> {
    await this.#show(marked, "key", undefined, giveBack);
  }

  /** Takes the keyboard into the card that is open; false where none is. */
  enter(): boolean {
    this.#shown?.sheet.takeFocus();
    return this.#shown !== undefined;
  }

  /** Closes what is open, and calls off what is on its way. */
  close(): void {
    this.#callOff();
    this.#putAway();
  }

  /** Closes what is open; another card may be on its way. */
  #putAway(): void {
    this.#stay();
    const shown = this.#shown;
    this.#shown = undefined;
    if (shown?.sheet.hasFocus()) this.#giveBack(shown);
    shown?.sheet.remove();
  }

  /** The link that gets the keyboard back does not open its card again. */
  #giveBack({ giveBack }: Shown): void {
    this.#isGivingBack = true;
    giveBack();
    this.#isGivingBack = false;
  }

  /** Says words to those who do not see them. */
  say(words: string): void {
    this.#said.textContent = words;
  }

  #onMove(point: Point): void {
    if (this.#dismissed !== undefined && !holds(this.#dismissed, point)) this.#dismissed = undefined;
    const box = this.#pending?.box;
    if (box !== undefined && !holds(box, point)) this.#callOff();
    if (this.#shown?.way !== "pointer") return;
    if (this.#isAt(this.#shown, point)) this.#stay();
    else this.#closeSoon();
  }

  async #onRest(point: Point, target: EventTarget | null): Promise<void> {
    const [text, marked] = [this.#parts.text(), this.marked()];
    if (text === undefined || marked === undefined || this.#isOurs(target) || this.#shown?.way === "key") return;
    if (this.#dismissed !== undefined || this.#isOnSelection(point)) return;
    const pointed = underPointer(this.#parts.screen, text.index, marked, await this.#hidden(), point);
    if (pointed === undefined || isSame(pointed, this.#shown?.marked) || isSame(pointed, this.#pending?.marked)) return;
    await this.#show(pointed, "pointer", pointed, () => undefined);
  }

  /** A link of ours that the keyboard comes to tells what it leads to. */
  async #onFocus(target: EventTarget | null): Promise<void> {
    if (this.#isGivingBack || !(target instanceof HTMLElement) || !target.matches("a.kl-ref:focus-visible")) return;
    const marked = await this.markedIn(target);
    if (marked !== undefined && !isSame(marked, this.#shown?.marked)) {
      await this.#show(marked, "focus", undefined, () => target.focus());
    }
  }

  /** What a link of ours stands on. */
  async markedIn(link: HTMLElement): Promise<Marked | undefined> {
    const [text, marked] = [this.#parts.text(), this.marked()];
    const first = link.firstChild;
    const offset = text && first ? offsetAt(text.index, first, 0) : undefined;
    if (offset === undefined || marked === undefined) return undefined;
    return marked.around(offset, await this.#hidden()).find(({ mention }) => mention.end > offset);
  }

  /** The reader puts the card away; it does not come back while the pointer stays where it is. */
  #onEscape(event: KeyboardEvent): void {
    if (this.#shown === undefined && this.#pending === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.#dismissed = this.#shown === undefined ? this.#pending?.box : this.#boxOf(this.#shown);
    this.close();
  }

  #onScroll(): void {
    if (this.#pending?.box !== undefined) this.#callOff();
    if (this.#shown !== undefined && Math.abs(this.#boxOf(this.#shown).top - this.#shown.top) > SCROLLED) this.close();
  }

  async #show(marked: Marked, way: Way, pointed: PointedAt | undefined, giveBack: () => void): Promise<void> {
    this.#callOff();
    const stop = new AbortController();
    this.#pending = { marked, box: pointed?.box, stop };
    const answer = askAbout(marked.thing, this.#parts.messages).catch(() => undefined);
    await wait(way === "key" ? 0 : OPENS_AFTER);
    const told = await Promise.race([answer, wait(BONES_AFTER - OPENS_AFTER)]);
    if (stop.signal.aborted || this.#parts.signal.aborted) return;
    this.close();
    const boxes = this.#parts.text() && this.#boxes(marked);
    const line = Math.max(0, boxes?.findIndex((box) => pointed !== undefined && sameBox(box, pointed.box)) ?? 0);
    const top = boxes?.[line]?.top;
    if (top === undefined) return;
    const { page, surface } = this.#parts;
    const sheet = layCard(page, surface.sheet, cardText.nameOf[marked.thing.kind], () => this.close());
    this.#shown = { marked, way, sheet, line, top, giveBack };
    if (told === undefined) {
      sheet.fill(bones(page));
      await this.#place(this.#shown);
    }
    await this.#fill(this.#shown, told ?? (await answer));
  }

  async #fill(shown: Shown, answer: CardAnswer | undefined): Promise<void> {
    if (this.#shown !== shown) return;
    const { page, messages, kinds } = this.#parts;
    shown.sheet.fill(
      answer === undefined
        ? [make(page, "p", "alone", cardText.failed)]
        : drawCard(page, shown.marked, answer, this.#countOf(shown), {
            messages,
            hideKind: (kind) => hideKind(kind, kinds),
            say: (words) => this.say(words),
          }),
    );
    await this.#place(shown);
    if (shown.way === "key" && this.#shown === shown) shown.sheet.takeFocus();
  }

  #place(shown: Shown): Promise<void> {
    return this.#parts.place(shown.sheet.element, () => this.#boxOf(shown));
  }

  #countOf({ marked: { thing, mention }, giveBack }: Shown): Count {
    const mentions = this.marked()?.mentionsLike(mention) ?? [];
    return {
      index: mentions.findIndex(({ start }) => start === mention.start),
      count: mentions.length,
      goTo: (index: number) => {
        const next = mentions[index];
        if (next === undefined) return;
        this.close();
        this.#parts.goTo(next);
        void this.#show({ thing, mention: next }, "key", undefined, giveBack);
      },
    };
  }

  #boxes({ mention }: Marked): readonly DOMRect[] {
    const text = this.#parts.text();
    return text === undefined ? [] : this.#parts.screen.boxesOf(text.index, mention);
  }

  /** The line of the mention at which the card stands. */
  #boxOf({ marked, line }: Shown): DOMRect {
    const boxes = this.#boxes(marked);
    return boxes[line] ?? boxes[0] ?? new DOMRect();
  }

  #isAt(shown: Shown, point: Point): boolean {
    if (holds(shown.sheet.element.getBoundingClientRect(), point)) return true;
    return this.#boxes(shown.marked).some((box) => holds(box, point));
  }

  #isOurs(target: EventTarget | null): boolean {
    const root = this.#parts.surface.sheet.getRootNode();
    return root instanceof ShadowRoot && target === root.host;
  }

  /** The bar of a selection stands there, and the reader is about to use it. */
  #isOnSelection({ x, y }: Point): boolean {
    const selection = this.#parts.page.getSelection();
    if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return false;
    return [...selection.getRangeAt(0).getClientRects()].some((box) => holds(box, { x, y }));
  }

  #hidden(): Promise<ReadonlySet<EntityKind>> {
    return this.#parts.kinds.read();
  }

  #callOff(): void {
    this.#pending?.stop.abort();
    this.#pending = undefined;
  }

  #closeSoon(): void {
    this.#leaving ??= setTimeout(() => {
      this.#leaving = undefined;
      if (this.#shown?.sheet.hasFocus() !== true) this.#putAway();
    }, CLOSES_AFTER);
  }

  #stay(): void {
    clearTimeout(this.#leaving);
    this.#leaving = undefined;
  }
}

function isSame(a: Marked, b: Marked | undefined): boolean {
  return b !== undefined && a.mention.start === b.mention.start && a.mention.thing === b.mention.thing;
}

function sameBox(a: DOMRect, b: DOMRect): boolean {
  return a.top === b.top && a.left === b.left;
}

/** What stands in a card while the answer is on its way. */
function bones(page: Document): readonly HTMLElement[] {
  const bone = make(page, "span", "bone");
  bone.style.width = "60%";
  const wait = make(page, "p", "said", cardText.loading);
  return [make(page, "div", "alone", wait, bone, make(page, "span", "bone"))];
}

function wait(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}
