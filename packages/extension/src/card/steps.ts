import type { ThingTarget } from "../model/note.ts";
import type { Step, Stepped } from "../model/step.ts";
import { offsetAt } from "../page/offset-at.ts";
import { placeOf } from "../page/places.ts";
import { plain } from "../page/plain-dom.ts";
import { t } from "../words/t.ts";
import { aboutThing } from "./about-thing.ts";
import type { CardParts } from "./card-parts.ts";
import type { Cards } from "./cards.ts";
import { makeDutch } from "./elements.ts";
import type { Marked } from "./marked-words.ts";
import { firstOnScreen, isOnScreen } from "./on-screen.ts";
import type { MarksNow, PageMarks } from "./page-marks.ts";
import { leaveTrace } from "./trace.ts";

/** Takes the reader through what is marked by keyboard, and back to where they were. */
export class Steps {
  readonly #parts: CardParts;
  readonly #marks: PageMarks;
  readonly #cards: Cards;
  /** Where the last step led, as an offset in the text. */
  #at: number | undefined;
  #goBack: (() => void) | undefined;
  /** How far the page was scrolled when the panel had led the reader somewhere. */
  #ledTo: number | undefined;

  constructor(parts: CardParts, marks: PageMarks, cards: Cards) {
    this.#parts = parts;
    this.#marks = marks;
    this.#cards = cards;
  }

  /** Goes to the next or the previous from where the reader is, round at the ends; undefined where nothing is marked. */
  async step({ kind, direction }: Step): Promise<Stepped | undefined> {
    const now = await this.#marks.now();
    const all = now?.marked.all((thing) => (thing.kind === "term") === (kind === "term")) ?? [];
    if (now === undefined || all.length === 0) return undefined;
    const from = this.#whereReaderIs(now, all);
    const at = direction === "next" ? firstBehind(all, from) : lastBefore(all, from);
    const one = all[at];
    if (one === undefined) return undefined;
    this.#goTo(now, one);
    const { mention, thing } = one;
    const words = now.index.source.text.slice(mention.start, mention.end);
    this.#cards.say(
      makeDutch(this.#parts.page, "span", "", words),
      t("card.stepped", { index: at + 1, count: all.length }),
    );
    return {
      id: thing.told.id,
      index: now.marked.mentionsOf(thing).findIndex(({ start }) => start === mention.start),
    };
  }

  /** Opens the card where the reader is: at the link or the words they are at, else at the first that is on the screen. */
  async cardHere(): Promise<void> {
    const { shown } = this.#cards;
    if (shown !== undefined) return shown.sheet.takeFocus();
    const now = await this.#marks.now();
    if (now === undefined) return;
    const link = this.#link();
    const linked = await this.#onLink();
    const one = linked ?? this.#atCaret(now) ?? firstOnScreen(now.marked.all(), this.#parts.page, this.#marks);
    if (one === undefined) return this.#cards.say(t("card.nothingHere"));
    await this.#cards.open(one, { by: "key", giveBack: () => (link ? link.focus() : this.#putCaret(now, one)) });
  }

  /** What the reader is at and could write about: in its card, on its link, or led there by a step. */
  async aboutHere(): Promise<ThingTarget | undefined> {
    const now = await this.#marks.now();
    const isLed = now !== undefined && this.#at !== undefined && this.#at === this.#caret(now);
    const marked = this.#cards.shown?.marked ?? (await this.#onLink()) ?? (isLed ? this.#atCaret(now) : undefined);
    return marked && aboutThing(marked.thing);
  }

  /**
   * The panel leads the reader to `target` by `go`. Led on from there, they come back to where they were before the first
   * time; if they have read on meanwhile, to where that was. Answers what `go` does.
   */
  lead<T>(target: Node, go: () => T): T {
    const root = this.#parts.page.scrollingElement;
    const isLedOn = this.#goBack !== undefined && root?.scrollTop === this.#ledTo;
    if (!isLedOn) this.#goBack = leaveTrace(this.#parts.page, target);
    const gone = go();
    this.#ledTo = root?.scrollTop;
    return gone;
  }

  /** Takes the reader back to where they were before the first step. */
  back(): void {
    this.#cards.close();
    this.#goBack?.();
    this.#goBack = undefined;
    this.#ledTo = undefined;
    this.#at = undefined;
  }

  /** The link of ours that has the keyboard. */
  #link(): HTMLElement | undefined {
    const focused = this.#parts.page.activeElement;
    return focused instanceof HTMLElement && plain(focused).matches("a.kl-ref") ? focused : undefined;
  }

  async #onLink(): Promise<Marked | undefined> {
    const link = this.#link();
    return link && this.#marks.inLink(link);
  }

  #goTo(now: MarksNow, marked: Marked): void {
    const place = placeOf(now.index, marked.mention);
    if (place === undefined) return;
    const isOnTheWay = this.#at !== undefined && this.#at === this.#caret(now);
    if (!isOnTheWay) this.#goBack = leaveTrace(this.#parts.page, place.startContainer);
    this.#cards.close();
    this.#parts.goTo(marked.mention);
    this.#putCaret(now, marked);
    this.#at = marked.mention.start;
  }

  /** From here the Tab key goes on to the next link, also to the one the reader was led to. */
  #putCaret({ index }: MarksNow, { mention }: Marked): void {
    const place = placeOf(index, mention);
    if (place !== undefined) this.#parts.page.getSelection()?.collapse(place.startContainer, place.startOffset);
  }

  /** The place of the caret or the selection, as far as that is on the screen; else where the screen begins. */
  #whereReaderIs(now: MarksNow, all: readonly Marked[]): number {
    const caret = this.#caret(now);
    if (caret !== undefined && isOnScreen({ start: caret, end: caret + 1 }, this.#parts.page, this.#marks))
      return caret;
    const first = firstOnScreen(all, this.#parts.page, this.#marks);
    // The first on the screen is the next; nothing is skipped.
    return first === undefined ? 0 : first.mention.start - 0.5;
  }

  #atCaret(now: MarksNow): Marked | undefined {
    const caret = this.#caret(now);
    return caret === undefined ? undefined : now.marked.around(caret)[0];
  }

  #caret({ index }: MarksNow): number | undefined {
    const { anchorNode = null, anchorOffset = 0 } = this.#parts.page.getSelection() ?? {};
    return anchorNode === null ? undefined : offsetAt(index, anchorNode, anchorOffset);
  }
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
