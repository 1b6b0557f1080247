/** Does one piece of work again and again, whenever it is asked for, and never twice at once. */
export class OneAtATime {
  readonly #work: (signal: AbortSignal) => Promise<void>;
  readonly #ended: AbortSignal;
  #run = new AbortController();
  #isBusy = false;
  #isDue = false;

  /** Work that fails is told to `onFailure`, unless it was dropped. The signal ends everything. */
  constructor(work: (signal: AbortSignal) => Promise<void>, ended: AbortSignal, onFailure: (error: unknown) => void) {
    this.#ended = ended;
    this.#work = (signal) =>
      work(signal).catch((error: unknown) => {
        if (!signal.aborted) onFailure(error);
      });
  }

  /** Does the work now, or once more after what is being done. */
  ask(): void {
    if (this.#ended.aborted) return;
    if (this.#isBusy) this.#isDue = true;
    else void this.#begin();
  }

  /** Drops what is being done: nobody wants it any more. */
  drop(): void {
    this.#isDue = false;
    this.#run.abort();
  }

  async #begin(): Promise<void> {
    this.#isBusy = true;
    try {
      do {
        this.#isDue = false;
        this.#run = new AbortController();
        await this.#work(AbortSignal.any([this.#ended, this.#run.signal]));
      } while (this.#isDue && !this.#ended.aborted);
    } finally {
      // Also where telling of a failure has failed: the next change is read all the same.
      this.#isBusy = false;
    }
  }
}
