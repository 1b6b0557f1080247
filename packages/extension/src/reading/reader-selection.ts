import type { QuoteStyle } from "../model/quote-style.ts";
import { failure, type Result } from "../model/result.ts";
import type { PassageSelector } from "../model/selector.ts";
import type { Overlay } from "../overlay/overlay.ts";
import { SelectionBar } from "../overlay/selection-bar.ts";
import { explainTrouble } from "../wording/trouble-text.ts";
import { t } from "../words/t.ts";
import { CompletedPassage } from "./completed-passage.ts";
import type { PageReading } from "./page-reading.ts";
import { copyQuotation, quotedPassage } from "./quote-selection.ts";
import type { SessionNotes } from "./session-notes.ts";
import type { SessionParts } from "./session-parts.ts";

/** What following the reader's selection needs from outside. */
export interface SelectionParts extends Pick<SessionParts, "surface" | "messages" | "quoteStyle" | "signal"> {
  readonly overlay: Overlay;
  readonly notes: SessionNotes;
  /** What was read last. */
  readonly reading: () => PageReading | undefined;
  /** The notes were out of reach, and may not be any more. */
  readonly askNotesAgain: () => void;
}

/** What the reader has selected: to write about, or to quote. */
export class ReaderSelection {
  readonly #parts: SelectionParts;
  readonly #bar: SelectionBar;
  readonly #completed: CompletedPassage;

  constructor(parts: SelectionParts) {
    const { surface, messages, quoteStyle, overlay, signal } = parts;
    this.#parts = parts;
    this.#completed = new CompletedPassage((order) => messages.describe(order), signal);
    this.#bar = new SelectionBar(surface.page, overlay, signal, {
      describe: () => this.#describe(),
      whyNoNote: () => this.#whyNoNote(),
      write: (selector) => messages.write({ title: surface.title(), selector: this.#completed.known(selector) }),
      copyQuote: (selector, style) => this.#copy(selector, style),
      style: () => quoteStyle.read(),
      keepStyle: (style) => void quoteStyle.write(style),
    });
  }

  /** The passage that a note can be written about, if there is one. */
  async toWriteAbout(): Promise<PassageSelector | undefined> {
    const described = this.#describe();
    return described?.ok && this.#whyNoNote() === undefined ? this.completed(described.value) : undefined;
  }

  /** A passage that was selected, with all that is found out about it within a moment. */
  async completed(selected: PassageSelector): Promise<PassageSelector> {
    const reading = this.#parts.reading();
    return reading === undefined ? selected : this.#completed.complete(selected, reading);
  }

  /** Copies the passage as a quotation. */
  async copyQuote(): Promise<void> {
    await this.#bar.copyQuote();
  }

  #describe(): Result<PassageSelector, string> | undefined {
    const { surface, notes, reading, askNotesAgain } = this.#parts;
    if (notes.trouble !== undefined) askNotesAgain();
    const read = reading();
    const described = read?.passageIn(surface.page.getSelection());
    if (read !== undefined && described?.ok) this.#completed.prepare(described.value, read);
    if (described === undefined || (!described.ok && described.error.kind === "empty")) return undefined;
    return described.ok ? described : failure(t("selection.tooLong"));
  }

  /** Notes that have vanished do not keep the reader from writing new ones. */
  #whyNoNote(): string | undefined {
    const { trouble } = this.#parts.notes;
    return trouble === undefined || trouble.kind === "vanished" ? undefined : explainTrouble(trouble).title;
  }

  async #copy(selector: PassageSelector, style: QuoteStyle): Promise<Result<void, string>> {
    const { surface, messages, reading } = this.#parts;
    const read = reading();
    if (read === undefined) return failure(t("selection.tooEarly"));
    return copyQuotation(surface.page, messages.quote({ passage: quotedPassage(surface, read, selector), style }));
  }
}
