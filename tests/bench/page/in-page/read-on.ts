import { openKantlijn, readAside } from "./kantlijn.ts";
import { settle, untilPainted } from "./page-state.ts";
import { withReader } from "./with-reader.ts";
import { startWorkClock } from "./work-clock.ts";

/** What it costs when a reader goes on through a page, and prints it; milliseconds of script on the page's thread. */
export interface ReadingOn {
  /** For each screen the reader goes on. */
  readonly screens: readonly number[];
  /** The longest in one go of all those. */
  readonly longest: number;
  /** Painting all that is left, before the page is printed. */
  readonly print: number;
}

const SCREENS = 12;

/** Reads this page from the top, a screen at a time, and asks for it on paper. */
export function readOn(readerScript: string): Promise<ReadingOn> {
  return withReader(readerScript, async (reader) => {
    await settle();
    const clock = startWorkClock();
    const kantlijn = openKantlijn(clock, "screens");
    const index = await clock.run(() => kantlijn.index());
    const { words } = await readAside(reader, index.source);
    await kantlijn.paint(index, words);
    clock.lap();
    const screens: number[] = [];
    let longest = 0;
    for (let screen = 0; screen < SCREENS; screen += 1) {
      scrollBy({ top: innerHeight, behavior: "instant" });
      await untilPainted();
      await clock.untilIdle(0);
      const lap = clock.lap();
      screens.push(lap.script);
      longest = Math.max(longest, lap.longest);
    }
    await clock.run(() => dispatchEvent(new Event("beforeprint")));
    return { screens, longest, print: clock.lap().script };
  });
}
