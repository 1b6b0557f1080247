import { useLayoutEffect, useState } from "preact/hooks";
import type { KeptChoice } from "../../settings/kept-choice.ts";

/** Follows what the reader chose, here or on another surface; `initial` until it is read, which begins before anything is drawn. */
export function useKept<T>(port: KeptChoice<T>, initial: T): readonly [value: T, choose: (value: T) => void] {
  const [value, setValue] = useState(initial);
  useLayoutEffect(() => {
    let isGone = false;
    void port.read().then((read) => {
      if (!isGone) setValue(() => read);
    });
    const stop = port.onChanged((next) => setValue(() => next));
    return () => {
      isGone = true;
      stop();
    };
  }, [port]);
  return [value, (next) => void port.write(next)];
}
