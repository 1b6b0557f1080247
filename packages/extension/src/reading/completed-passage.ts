import { soon } from "../messages/soon.ts";
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
  #asked: Promise<PassageSelector | undefined> | undefined;
  #completed: PassageSelector | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(describe: PageMessages["describe"], signal: AbortSignal) {
    this.#describe = describe;
    signal.addEventListener("abort", () => clearTimeout(this.#timer));
  }

  /** The reader has selected this in what was read. */
  prepare(selected: PassageSelector, reading: PageReading): void {
    if (isSame(selected, this.#selected)) return;
    this.#select(selected);
    this.#timer = setTimeout(() => void this.#ask(selected, reading), QUIET);
  }

  /** The selected passage with all that is known of it by now. */
  known(selected: PassageSelector): PassageSelector {
    return this.#completed !== undefined && isSame(selected, this.#completed) ? this.#completed : selected;
  }

  /** The passage with all that is found out about it within a moment: without an answer its own words suffice mostly. */
  async complete(selected: PassageSelector, reading: PageReading): Promise<PassageSelector> {
    if (!isSame(selected, this.#selected)) this.#select(selected);
    await soon(this.#ask(selected, reading));
    return this.known(selected);
  }

  #select(selected: PassageSelector): void {
    clearTimeout(this.#timer);
    this.#selected = selected;
    this.#asked = undefined;
    this.#completed = undefined;
  }

  async #ask(selected: PassageSelector, { built }: PageReading): Promise<void> {
    clearTimeout(this.#timer);
    const { start, end } = selected.position;
    this.#asked ??= this.#describe({ text: built, span: { start, end } }).catch(() => undefined);
    const completed = await this.#asked;
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
