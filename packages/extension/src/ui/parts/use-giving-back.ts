import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

const STOPS = "a[href], button, input, select, textarea, summary, [tabindex]";

/**
 * For an element that goes away when something in it is pressed: a keyboard that is in it goes back to where it came from,
 * and where that is gone too, on to what comes next. Browsers would take it to the beginning of the page.
 */
export function useGivingBack<T extends HTMLElement>(): RefObject<T | null> {
  const place = useRef<T>(null);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    let before: EventTarget | null = null;
    const onFocusIn = ({ relatedTarget }: FocusEvent) => {
      if (!isIn(element, relatedTarget)) before = relatedTarget;
    };
    element.addEventListener("focusin", onFocusIn);
    return () => {
      element.removeEventListener("focusin", onFocusIn);
      if (isIn(element, document.activeElement)) placeAfter(element, before)?.focus();
    };
  }, []);
  return place;
}

function isIn(element: HTMLElement, target: EventTarget | null): boolean {
  return target instanceof Node && element.contains(target);
}

function placeAfter(element: HTMLElement, before: EventTarget | null): HTMLElement | undefined {
  if (before instanceof HTMLElement && before.isConnected) return before;
  const stops = [...document.querySelectorAll<HTMLElement>(STOPS)].filter(
    (stop) => stop.tabIndex >= 0 && !element.contains(stop) && stop.getClientRects().length > 0,
  );
  return stops.find((stop) => comesAfter(stop, element)) ?? stops.at(-1);
}

function comesAfter(stop: HTMLElement, element: HTMLElement): boolean {
  return (element.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
