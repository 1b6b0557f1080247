/** So many blocks are read again within ten seconds; a page that changes more is left alone. */
const MOST_BLOCKS = 200;
const COUNTED_OVER = 10_000;

/** How much of a page is read again. All times are milliseconds, rising. */
export class RereadBudget {
  #spent: readonly { readonly at: number; readonly blocks: number }[] = [];

  /**
   * True when there was anything left of it, so that one great change is always read; then these blocks are taken off.
   */
  allows(blocks: number, now: number): boolean {
    this.#spent = this.#spent.filter(({ at }) => at > now - COUNTED_OVER);
    const used = this.#spent.reduce((sum, spent) => sum + spent.blocks, 0);
    if (used >= MOST_BLOCKS) return false;
    this.#spent = [...this.#spent, { at: now, blocks }];
    return true;
  }

  /** Begins with a full budget again. */
  renew(): void {
    this.#spent = [];
  }
}
