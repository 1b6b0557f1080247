import type { Step, Stepped } from "../model/step.ts";
import { offsetAt } from "../page/offset-at.ts";
import { placeOf } from "../page/places.ts";
import type { CardParts, CardText } from "./card-parts.ts";
import { cardText } from "./card-text.ts";
import type { Cards } from "./cards.ts";
import type { Marked, Thing } from "./marked-words.ts";
import { leaveTrace } from "./trace.ts";

/** Takes the reader through what is marked by keyboard, and back to where they were. */
export class Steps {
  readonly #parts: CardParts;
  readonly #cards: Cards;
  /** Where the last step led, as an offset in the text. */
  #at: number | undefined;
  #goBack: (() => void) | undefined;

  constructor(parts: CardParts, cards: Cards) {
    this.#parts = parts;
    this.#cards = cards;
  }

  /** Goes to the next or the previous from where the reader is, round at the ends; undefined where nothing is marked. */
  async step({ kind, direction }: Step): Promise<Stepped | undefined> {
    const hidden = await this.#parts.kinds.read();
    const [text, marked] = [this.#parts.text(), this.#cards.marked()];
    const all = marked?.all(isOf(kind), hidden) ?? [];
    if (text === undefined || marked === undefined || all.length === 0) return undefined;
    const from = this.#whereReaderIs(text, all);
    const index = direction === "next" ? firstBehind(all, from) : lastBefore(all, from);
    const one = all[index];
    if (one === undefined) return undefined;
    this.#goTo(text, one);
    this.#cards.say(
      cardText.stepped(text.index.source.text.slice(one.mention.start, one.mention.end), index, all.length),
    );
    const { mention, thing } = one;
    const like = marked.mentionsLike(mention);
    return { id: thing.told.id, index: like.findIndex(({ start }) => start === mention.start) };
  }

  /** Opens the card where the reader is: at the link or the words they are at, else at the first that is on the screen. */
  async cardHere(): Promise<void> {
    if (this.#cards.enter()) return;
    const { page, kinds } = this.#parts;
    const focused = page.activeElement;
    const link = focused instanceof HTMLElement && focused.matches("a.kl-ref") ? focused : undefined;
    const hidden = await kinds.read();
    const [text, marked] = [this.#parts.text(), this.#cards.marked()];
    if (text === undefined || marked === undefined) return;
    const all = marked.all(() => true, hidden);
    const here = link && (await this.#cards.markedIn(link));
    const caret = this.#caret(text);
    const one =
      here ?? (caret === undefined ? undefined : marked.around(caret, hidden)[0]) ?? this.#firstOnScreen(text, all);
    if (one === undefined) return this.#cards.say(cardText.nothingHere);
    await this.#cards.open(one, () => (link === undefined ? this.#putCaret(text, one) : link.focus()));
  }

  /** Takes the reader back to where they were before the first step. */
  back(): void {
    this.#cards.close();
    this.#goBack?.();
    this.#goBack = undefined;
    this.#at = undefined;
  }

  #goTo(text: CardText, marked: Marked): void {
    const place = placeOf(text.index, marked.mention);
    if (place === undefined) return;
    const isOnTheWay = this.#at !== undefined && this.#at === this.#caret(text);
    if (!isOnTheWay) this.#goBack = leaveTrace(this.#parts.page, place.startContainer);
    this.#cards.close();
    this.#parts.goTo(marked.mention);
    this.#putCaret(text, marked);
    this.#at = marked.mention.start;
  }

  /** From here the Tab key goes on to the next link, also to the one the reader was led to. */
  #putCaret({ index }: CardText, { mention }: Marked): void {
    const place = placeOf(index, mention);
    if (place !== undefined) this.#parts.page.getSelection()?.collapse(place.startContainer, place.startOffset);
  }

  /** The place of the caret or the selection, as far as that is on the screen; else where the screen begins. */
  #whereReaderIs(text: CardText, all: readonly Marked[]): number {
    const caret = this.#caret(text);
    if (caret !== undefined && this.#isOnScreen(text, { start: caret, end: caret + 1 })) return caret;
    const first = this.#firstOnScreen(text, all);
    return first === undefined ? 0 : first.mention.start - 0.5;
  }

  #caret({ index }: CardText): number | undefined {
    const selection = this.#parts.page.getSelection();
    const { anchorNode = null, anchorOffset = 0 } = selection ?? {};
    return anchorNode === null ? undefined : offsetAt(index, anchorNode, anchorOffset);
  }

  /** The marks stand in the order of the text, so that those above the screen come before those on it. */
  #firstOnScreen(text: CardText, all: readonly Marked[]): Marked | undefined {
    let [low, high] = [0, all.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const box = all[middle] && this.#boxOf(text, all[middle].mention);
      if (box === undefined || box.top >= 0) high = middle;
      else low = middle + 1;
    }
    const first = all[low];
    return first !== undefined && this.#isOnScreen(text, first.mention) ? first : undefined;
  }

  #isOnScreen(text: CardText, span: { readonly start: number; readonly end: number }): boolean {
    const box = this.#boxOf(text, span);
    return box !== undefined && box.bottom > 0 && box.top < (this.#parts.page.defaultView?.innerHeight ?? 0);
  }

  #boxOf({ index }: CardText, span: { readonly start: number; readonly end: number }): DOMRect | undefined {
    return this.#parts.screen.boxesOf(index, span)[0];
  }
}

function isOf(kind: Step["kind"]): (thing: Thing) => boolean {
  return (thing) => (thing.kind === "term") === (kind === "term");
}

function firstBehind(all: readonly Marked[], from: number): number {
  return Math.max(
    0,
    all.findIndex(({ mention }) => mention.start > from),
  );
}

function lastBefore(all: readonly Marked[], from: number): number {
  const index = all.findLastIndex(({ mention }) => mention.start < from);
  return index < 0 ? all.length - 1 : index;
}
