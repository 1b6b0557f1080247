import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { type Letters, measureLetters, USUAL_LETTERS } from "./letters.ts";

/** The room there is for a picture: how wide it is, in CSS pixels, and how wide letters are in it. */
export interface Room {
  readonly width: number;
  readonly letters: Letters;
}

/** Until the screen tells, and where it does not. */
const USUAL: Room = { width: 960, letters: USUAL_LETTERS };

/** The room in the element, and follows it. */
export function useRoom<E extends HTMLElement>(): readonly [RefObject<E | null>, Room] {
  const place = useRef<E>(null);
  const [room, setRoom] = useState(USUAL);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const letters = measureLetters(element);
    const measure = () => {
      const width = Math.floor(element.clientWidth) || USUAL.width;
      setRoom((before) => (before.width === width && before.letters === letters ? before : { width, letters }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [place, room];
}
