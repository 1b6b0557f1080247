/** Which elements are on the screen or near it. */
export interface NearScreen {
  /** Watches these elements, and no others. */
  follow(elements: ReadonlySet<Element>): void;
  /** CSS pixels from the screen when the element came near it, 0 for one that was on it; undefined where it is far. */
  distance(element: Element): number | undefined;
}

/** Begins to watch the screen, until the signal. `onChange` is called when elements have come near or gone far. */
export type WatchScreen = (onChange: () => void, signal: AbortSignal) => NearScreen;

/** How far from the screen is near: what a reader reaches by one turn of the wheel is ready before it is seen. */
const MARGIN = "100%";

/** The screen as the browser knows it. */
export const watchScreen: WatchScreen = (onChange, signal) => {
  const near = new Map<Element, number>();
  let followed: ReadonlySet<Element> = new Set();
  const take = (entries: readonly IntersectionObserverEntry[]) => {
    for (const entry of entries) {
      if (entry.isIntersecting || isBoxless(entry)) near.set(entry.target, distanceOf(entry.boundingClientRect));
      else near.delete(entry.target);
    }
    onChange();
  };
  // A part of the page that scrolls by itself has a margin of its own.
  const margins = { rootMargin: MARGIN, scrollMargin: MARGIN };
  const observer = new IntersectionObserver(take, margins);
  signal.addEventListener("abort", () => observer.disconnect());
  return {
    follow: (elements) => {
      for (const element of followed) {
        if (elements.has(element)) continue;
        observer.unobserve(element);
        near.delete(element);
      }
      for (const element of elements) if (!followed.has(element)) observer.observe(element);
      followed = elements;
    },
    distance: (element) => near.get(element),
  };
};

/** For where there is no screen to watch: all is on it. */
export const everythingNear: WatchScreen = () => ({ follow: () => undefined, distance: () => 0 });

/** What is laid out without a box of its own is never seen to come near. */
function isBoxless({ target, boundingClientRect: { width, height } }: IntersectionObserverEntry): boolean {
  return width === 0 && height === 0 && getComputedStyle(target).display === "contents";
}

function distanceOf({ top, bottom }: DOMRectReadOnly): number {
  return Math.max(0, -bottom, top - innerHeight);
}
