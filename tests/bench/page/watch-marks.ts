/** What was seen on a page the extension marks; times are milliseconds since its navigation began. */
export interface Seen {
  /** The extension put its empty host in the page: the first thing its content script does. */
  readonly started: number | undefined;
  readonly loaded: number;
  /** The frame from which something on the first screen is marked. */
  readonly firstMark: number | undefined;
  /** The frame from which everything on the first screen is marked. */
  readonly firstScreen: number | undefined;
  /** The frame from which nothing changed any more. */
  readonly settled: number | undefined;
  /** Marks on the first screen, and on the whole page. */
  readonly onScreen: number;
  readonly all: number;
  /** The longest task since the extension started, as the browser reports it; undefined where it does not. */
  readonly longTask: number | undefined;
}

/** What `watchMarks` leaves in a page. */
export interface Watching {
  readonly kantlijnSeen: () => Promise<Seen>;
}

/** Runs in a page before its own scripts, and is given as text: watches what the extension marks, frame by frame. */
export function watchMarks(): void {
  const QUIET = 1_200;
  const BLOCKS = "p, li, td, h1, h2, h3";
  const frames: { readonly at: number; readonly onScreen: number; readonly all: number }[] = [];
  let started: number | undefined;
  let longTask: number | undefined;
  let screen: ReadonlySet<Element> = new Set();

  const isOnScreen = (node: Node) => {
    const block = (node instanceof Element ? node : node.parentElement)?.closest(BLOCKS);
    return block != null && screen.has(block);
  };
  const count = () => {
    const links = document.getElementsByClassName("kl-ref");
    let all = links.length;
    CSS.highlights.forEach((highlight) => {
      all += highlight.size;
    });
    if (all === (frames.at(-1)?.all ?? 0)) return;
    let onScreen = [...links].filter(isOnScreen).length;
    CSS.highlights.forEach((highlight) => {
      highlight.forEach(({ startContainer }) => {
        if (isOnScreen(startContainer)) onScreen += 1;
      });
    });
    frames.push({ at: performance.now(), onScreen, all });
  };
  const everyFrame = () => {
    count();
    requestAnimationFrame(everyFrame);
  };

  document.addEventListener("DOMContentLoaded", () => {
    const blocks = [...document.querySelectorAll(BLOCKS)];
    const below = blocks.findIndex((block) => block.getBoundingClientRect().top > innerHeight);
    screen = new Set(blocks.slice(0, below < 0 ? blocks.length : below));
    new MutationObserver(() => {
      started ??= performance.now();
    }).observe(document.documentElement, { childList: true });
    if (PerformanceObserver.supportedEntryTypes.includes("longtask")) {
      longTask = 0;
      new PerformanceObserver((list) => {
        const ours = list.getEntries().filter(({ startTime }) => started !== undefined && startTime >= started);
        for (const { duration } of ours) longTask = Math.max(longTask ?? 0, duration);
      }).observe({ type: "longtask" });
    }
    requestAnimationFrame(everyFrame);
  });

  const untilQuiet = async () => {
    const until = performance.now() + 30_000;
    while (performance.now() < until) {
      const last = frames.at(-1)?.at;
      if (last !== undefined && performance.now() - last > QUIET) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  const kantlijnSeen = async (): Promise<Seen> => {
    await untilQuiet();
    const last = frames.at(-1);
    const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    return {
      started,
      loaded: navigation?.loadEventEnd ?? 0,
      firstMark: frames.find(({ onScreen }) => onScreen > 0)?.at,
      firstScreen: frames.find(({ onScreen }) => onScreen === last?.onScreen)?.at,
      settled: last?.at,
      onScreen: last?.onScreen ?? 0,
      all: last?.all ?? 0,
      longTask,
    };
  };
  Object.assign(globalThis, { kantlijnSeen });
}
