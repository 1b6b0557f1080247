import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type NearScreen, watchScreen } from "./near-screen.ts";

/** Where an element stands in the window of the browser, in CSS pixels. */
interface Seen {
  readonly target: Element;
  readonly isIntersecting: boolean;
  readonly top: number;
}

// This DOM has no layout, so the test says what the browser would see.
let see: (...seen: Seen[]) => void;
let watched: Set<Element>;
let changes: number;
let stop: AbortController;
let screen: NearScreen;

beforeEach(() => {
  watched = new Set();
  changes = 0;
  stop = new AbortController();
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(take: (entries: readonly unknown[]) => void) {
        see = (...seen) => take(seen.map(entryOf));
      }
      observe = (element: Element) => watched.add(element);
      unobserve = (element: Element) => watched.delete(element);
      disconnect = () => watched.clear();
    },
  );
  document.body.innerHTML = "<p id='a'></p><p id='b'></p>";
  screen = watchScreen(() => {
    changes += 1;
  }, stop.signal);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function entryOf({ target, isIntersecting, top }: Seen) {
  return { target, isIntersecting, boundingClientRect: { top, bottom: top + 20, width: 100, height: 20 } };
}

function element(id: string): Element {
  return document.querySelector(`#${id}`) as Element;
}

describe("what is near the screen", () => {
  it("is what the browser has seen come near, and how far it was then", () => {
    screen.follow(new Set([element("a"), element("b")]));
    expect(screen.distance(element("a"))).toBeUndefined();
    see({ target: element("a"), isIntersecting: true, top: 40 });
    see({ target: element("b"), isIntersecting: true, top: innerHeight + 300 });
    expect([screen.distance(element("a")), screen.distance(element("b"))]).toEqual([0, 300]);
    see({ target: element("a"), isIntersecting: false, top: -9_000 });
    expect(screen.distance(element("a"))).toBeUndefined();
    expect(changes).toBe(3);
  });

  it("is forgotten of what is not watched any more", () => {
    screen.follow(new Set([element("a"), element("b")]));
    see({ target: element("a"), isIntersecting: true, top: 40 });
    screen.follow(new Set([element("b")]));
    expect([...watched]).toEqual([element("b")]);
    expect(screen.distance(element("a"))).toBeUndefined();
  });

  it("is watched until the end", () => {
    screen.follow(new Set([element("a")]));
    stop.abort();
    expect(watched.size).toBe(0);
  });
});
