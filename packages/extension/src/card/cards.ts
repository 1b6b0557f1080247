import { t } from "../words/t.ts";
import { askAbout, type CardAnswer } from "./card-answers.ts";
import type { CardParts } from "./card-parts.ts";
import { type CardSheet, layCard } from "./card-sheet.ts";
import { drawBones, drawCard, drawFailure } from "./draw-card.ts";
import type { Count } from "./draw-count.ts";
import { make } from "./elements.ts";
import { hideKind } from "./hide-kind.ts";
import type { Marked } from "./marked-words.ts";
import type { PageMarks } from "./page-marks.ts";

/** How the reader comes to a card. */
export interface Coming {
  /** What the reader does: that tells what closes the card, and whether the keyboard goes into it. */
  readonly by: "pointer" | "focus" | "key";
  /** The line of the words that the reader points at; the first where absent. */
  readonly box?: DOMRect;
  /** Takes the keyboard back to where it was; called where the card had it when it closed. */
  readonly giveBack: () => void;
}

/** A card on its way. */
export interface ComingCard extends Coming {
  readonly marked: Marked;
}

/** A card on the screen. */
export interface ShownCard extends ComingCard {
  readonly sheet: CardSheet;
  /** Which line of the words it stands at, from 0. */
  readonly line: number;
  /** How far that line was from the top of the window when the card opened, in CSS pixels. */
  readonly top: number;
}

/** Milliseconds after which a card opens that the reader did not ask for, and after which it closes. */
const OPENS_AFTER = 250;
const CLOSES_AFTER = 200;
/** Milliseconds after which something is shown in place of an answer that is on its way. */
const BONES_AFTER = 400;

/** The cards of a page: at most one is open, and at most one is on its way. */
export class Cards {
  readonly #parts: CardParts;
  readonly #marks: PageMarks;
  readonly #said: HTMLElement;
  #shown: ShownCard | undefined;
  #pending: { readonly coming: ComingCard; readonly stop: AbortController } | undefined;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  #isGivingBack = false;

  constructor(parts: CardParts, marks: PageMarks) {
    this.#parts = parts;
    this.#marks = marks;
    this.#said = make(parts.page, "p", "said");
    this.#said.setAttribute("role", "status");
    parts.overlay.sheet.append(this.#said);
    parts.signal.addEventListener("abort", () => this.close());
  }

  get shown(): ShownCard | undefined {
    return this.#shown;
  }

  /** The card that is on its way, and how the reader comes to it. */
  get coming(): ComingCard | undefined {
    return this.#pending?.coming;
  }

  /** True while a card gives the keyboard back to where it was. */
  get isGivingBack(): boolean {
    return this.#isGivingBack;
  }

  /** True where the card of this mention is open or on its way. */
  isFor({ thing, mention }: Marked): boolean {
    const marks = [this.#shown?.marked, this.#pending?.coming.marked];
    return marks.some((one) => one?.mention.start === mention.start && one.thing.told.id === thing.told.id);
  }

  /** Opens a card in place of the one that is open. What it tells is asked at once, and shown when the time has come. */
  async open(marked: Marked, coming: Coming): Promise<void> {
    this.callOff();
    const stop = new AbortController();
    this.#pending = { coming: { ...coming, marked }, stop };
    const answer = askAbout(marked.thing, this.#parts.messages, this.#parts.own).catch((): "failed" => "failed");
    await wait(coming.by === "key" ? 0 : OPENS_AFTER);
    const told = await Promise.race([answer, wait(BONES_AFTER - OPENS_AFTER)]);
    if (stop.signal.aborted || this.#parts.signal.aborted) return;
    this.close();
    const shown = this.#lay(marked, coming);
    if (shown === undefined) return;
    this.#shown = shown;
    if (told === undefined) await this.#fill(shown, drawBones(this.#parts.page));
    await this.#tell(shown, told ?? (await answer));
    if (coming.by === "key" && this.#shown === shown) shown.sheet.takeFocus();
  }

  /** Closes what is open, and calls off what is on its way. */
  close(): void {
    this.callOff();
    this.#putAway();
  }

  /** Calls off the card that is on its way. */
  callOff(): void {
    this.#pending?.stop.abort();
    this.#pending = undefined;
  }

  /** Closes what is open in a moment, unless the reader comes back to it. */
  closeSoon(): void {
    this.#leaving ??= setTimeout(() => {
      this.#leaving = undefined;
      // Another card may be on its way already.
      if (this.#shown?.sheet.hasFocus() !== true) this.#putAway();
    }, CLOSES_AFTER);
  }

  /** The reader is back. */
  stay(): void {
    clearTimeout(this.#leaving);
    this.#leaving = undefined;
  }

  /** Where the words of a card stand now: the line the card stands at. */
  boxOf({ marked, line }: Pick<ShownCard, "marked" | "line">): DOMRect {
    const boxes = this.#marks.boxesOfMark(marked);
    return boxes[line] ?? boxes[0] ?? new DOMRect();
  }

  /** Says words to those who do not see them. */
  say(...words: readonly (string | Node)[]): void {
    this.#said.replaceChildren(...words);
  }

  /** An empty card; none where the words are not drawn any more. */
  #lay(marked: Marked, coming: Coming): ShownCard | undefined {
    const boxes = this.#marks.boxesOfMark(marked);
    if (boxes.length === 0) return undefined;
    const { overlay, page } = this.#parts;
    const isPointedAt = ({ top, left }: DOMRect) => top === coming.box?.top && left === coming.box.left;
    const line = Math.max(0, boxes.findIndex(isPointedAt));
    const sheet = layCard(page, overlay.sheet, t(`card.name.${marked.thing.kind}`), () => this.close());
    return { ...coming, marked, sheet, line, top: boxes[line]?.top ?? 0 };
  }

  async #tell(shown: ShownCard, answer: CardAnswer | "failed"): Promise<void> {
    const { page, messages, kinds, own } = this.#parts;
    if (answer === "failed") return this.#fill(shown, drawFailure(page));
    const actions = {
      messages,
      own: { show: this.#leaveFor(own.show), write: this.#leaveFor(own.write) },
      hideKind: (kind: Parameters<typeof hideKind>[0]) => hideKind(kind, kinds),
      say: (words: string) => this.say(words),
    };
    await this.#fill(shown, drawCard(page, shown.marked, answer, await this.#countOf(shown), actions));
  }

  /** The reader goes on in the panel: the card is done. */
  #leaveFor<What>(go: (what: What) => void): (what: What) => void {
    return (what) => {
      go(what);
      this.close();
    };
  }

  async #fill(shown: ShownCard, rows: readonly HTMLElement[]): Promise<void> {
    if (this.#shown !== shown) return;
    if (!this.#marks.isThere(shown.marked)) return this.close();
    shown.sheet.fill(rows);
    const { place, overlay } = this.#parts;
    await place(shown.sheet.element, () => this.boxOf(shown), overlay.origin);
    shown.sheet.appear();
  }

  async #countOf({ marked: { thing, mention }, giveBack }: ShownCard): Promise<Count> {
    const mentions = (await this.#marks.now())?.marked.mentionsOf(thing) ?? [mention];
    return {
      index: mentions.findIndex(({ start }) => start === mention.start),
      count: mentions.length,
      goTo: (index) => {
        const next = { thing, mention: mentions[index] ?? mention };
        this.close();
        if (!this.#marks.isThere(next)) return;
        this.#parts.goTo(next.mention);
        void this.open(next, { by: "key", giveBack });
      },
    };
  }

  #putAway(): void {
    this.stay();
    const shown = this.#shown;
    this.#shown = undefined;
    if (shown?.sheet.hasFocus()) {
      this.#isGivingBack = true;
      shown.giveBack();
      this.#isGivingBack = false;
    }
    shown?.sheet.remove();
  }
}

function wait(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}
