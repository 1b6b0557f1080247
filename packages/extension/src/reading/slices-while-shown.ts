import { inSlices, nextTurn, type Slices } from "../page/in-slices.ts";
import { whenShown } from "./when-shown.ts";

/** Work in slices that waits while the tab of a page is hidden. `now` is in milliseconds. */
export function slicesWhileShown(page: Document, now: () => number): Slices {
  return async (work, signal) => {
    await whenShown(page, signal);
    return inSlices(work, signal, now, async () => {
      await nextTurn();
      await whenShown(page, signal);
    });
  };
}
