import type { PassageSelector } from "../model/selector.ts";
import type { PageReading } from "./page-reading.ts";
import type { PageMessages } from "./session-parts.ts";

/** Milliseconds without another selection: a reader who extends it key by key is not done. */
const QUIET = 200;

/**
 * What the reader has selected with all that is kept of it, asked for ahead of writing: a panel opens only within the
 * reader's own click, which waits for nothing.
 */
export class CompletedPassage {
  readonly #describe: PageMessages["describe"];
  #selected: PassageSelector | undefined;
  #completed: PassageSelector | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(describe: PageMessages["describe"], signal: AbortSignal) {
    this.#describe = describe;
    signal.addEventListener("abort", () => clearTimeout(this.#timer));
  }

  /** The reader has selected this in what was read. */
  prepare(selected: PassageSelector, reading: PageReading): void {
    if (isSame(selected, this.#selected)) return;
    this.#selected = selected;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#complete(selected, reading), QUIET);
  }

  /** The selected passage with all that is known of it by now. */
  complete(selected: PassageSelector): PassageSelector {
    return this.#completed !== undefined && isSame(selected, this.#completed) ? this.#completed : selected;
  }

  async #complete(selected: PassageSelector, { built }: PageReading): Promise<void> {
    const { start, end } = selected.position;
    // Without an answer the note is kept with its own words and those around it, which suffice nearly always.
    const completed = await this.#describe({ text: built, span: { start, end } }).catch(() => undefined);
    if (isSame(selected, this.#selected)) this.#completed = completed;
  }
}

function isSame({ quote, position }: PassageSelector, other: PassageSelector | undefined): boolean {
  return (
    position.start === other?.position.start &&
    quote.exact === other.quote.exact &&
    quote.prefix === other.quote.prefix &&
    quote.suffix === other.quote.suffix
  );
}
