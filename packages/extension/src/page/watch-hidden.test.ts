import { afterEach, describe, expect, it, vi } from "vitest";
import { watchHidden } from "./watch-hidden.ts";

/** The browser's eye, which our tests have to open: nothing is laid out here. */
class Eye {
  static open: Eye | undefined;
  readonly seen = new Set<Element>();
  readonly #tell: (entries: readonly { target: Element; isIntersecting: boolean }[]) => void;

  constructor(tell: Eye["tell"]) {
    this.#tell = tell;
    Eye.open = this;
  }

  observe(element: Element): void {
    this.seen.add(element);
  }

  disconnect(): void {
    this.seen.clear();
  }

  tell(entries: readonly { target: Element; isIntersecting: boolean }[]): void {
    this.#tell(entries);
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
});

function watched() {
  vi.stubGlobal("IntersectionObserver", Eye);
  const [panel, menu] = [document.createElement("div"), document.createElement("ul")];
  const told: (readonly Element[])[] = [];
  const stop = new AbortController();
  watchHidden([panel, menu], (shown) => told.push(shown), stop.signal);
  return { panel, menu, told, stop };
}

describe("what is hidden", () => {
  it("is told of once it is shown, and then not again", () => {
    const { panel, menu, told } = watched();
    Eye.open?.tell([panel, menu].map((target) => ({ target, isIntersecting: false })));
    expect(told).toEqual([]);
    Eye.open?.tell([{ target: panel, isIntersecting: true }]);
    expect(told).toEqual([[panel]]);
    expect(Eye.open?.seen.size).toBe(0);
  });

  it("is left alone from the signal on", () => {
    const { stop } = watched();
    expect(Eye.open?.seen.size).toBe(2);
    stop.abort();
    expect(Eye.open?.seen.size).toBe(0);
  });
});
