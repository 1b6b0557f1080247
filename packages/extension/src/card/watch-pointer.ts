import type { Point } from "./under-pointer.ts";

/** Milliseconds without a movement after which a pointer rests. */
const REST = 50;

export interface PointerEvents {
  /** The pointer moves, or its button goes down: called for every movement, so it may only look at what it has. */
  onMove(point: Point): void;
  /** The pointer has come to rest with no button down. */
  onRest(point: Point, target: EventTarget | null): void;
}

/** Follows the pointer: while it moves nothing is looked up, and no timer runs while it rests. */
export function watchPointer(page: Document, signal: AbortSignal, { onMove, onRest }: PointerEvents): void {
  let last: PointerEvent | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    timer = undefined;
    if (last === undefined || last.buttons !== 0) return;
    const left = last.timeStamp + REST - performance.now();
    if (left > 0) timer = setTimeout(look, left);
    else onRest({ x: last.clientX, y: last.clientY }, last.target);
  };
  const follow = (event: PointerEvent) => {
    // A finger does not hover, and a page that moves a pointer of its own is no reader.
    if (event.pointerType === "touch" || !event.isTrusted) return;
    last = event;
    onMove({ x: event.clientX, y: event.clientY });
    timer ??= setTimeout(look, REST);
  };
  page.addEventListener("pointermove", follow, { passive: true, signal });
  signal.addEventListener("abort", () => clearTimeout(timer));
}
