/** Milliseconds without a change after which a page is read again. */
const QUIET = 300;

/** A page that changes more often than this in ten seconds is left alone. */
const MOST_CHANGES = 200;
const COUNTED_OVER = 10_000;

/** Attributes that show or hide text: of `details`, of dialogs, and of what folds open. */
const SHOWING = ["hidden", "open", "aria-hidden", "aria-expanded"];

interface PageEvents {
  /** The text may have changed, and has been quiet since. */
  onQuiet(): void;
  /** The page does not come to rest; nothing more is told until `resume`. */
  onRestless(): void;
}

/** Tells when someone else has changed the text of a page. All times are milliseconds. */
export class PageWatch {
  readonly #observer: MutationObserver;
  readonly #events: PageEvents;
  readonly #now: () => number;
  #root: Element | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #changes: number[] = [];

  constructor(page: Document, signal: AbortSignal, now: () => number, events: PageEvents) {
    this.#now = now;
    this.#events = events;
    this.#observer = new MutationObserver((records) => this.#take(records));
    // The body itself may be replaced.
    this.#observer.observe(page.documentElement, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: SHOWING,
    });
    signal.addEventListener("abort", () => {
      this.#observer.disconnect();
      clearTimeout(this.#timer);
    });
  }

  /** True while the page changes too often to be read. */
  get isRestless(): boolean {
    return this.#changes.length > MOST_CHANGES;
  }

  /** Only changes inside this element matter. */
  follow(root: Element): void {
    this.#root = root;
  }

  /** Writes to the page without taking it for a change of someone else's. */
  ignoring<T>(write: () => T): T {
    this.#take(this.#observer.takeRecords());
    try {
      return write();
    } finally {
      this.#observer.takeRecords();
    }
  }

  /** Tells `onQuiet` once the page has been quiet. */
  expectChange(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#events.onQuiet(), QUIET);
  }

  /** Listens again to a page that did not come to rest. */
  resume(): void {
    if (!this.isRestless) return;
    this.#changes = [];
    this.expectChange();
  }

  #take(records: readonly MutationRecord[]): void {
    if (this.isRestless || !records.some((record) => this.#matters(record))) return;
    const now = this.#now();
    this.#changes = [...this.#changes.filter((at) => at > now - COUNTED_OVER), now];
    if (!this.isRestless) {
      this.expectChange();
      return;
    }
    clearTimeout(this.#timer);
    this.#events.onRestless();
  }

  #matters({ target }: MutationRecord): boolean {
    return this.#root === undefined || !this.#root.isConnected || this.#root.contains(target);
  }
}
