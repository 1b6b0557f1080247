import type { Page } from "puppeteer-core";
import type { Reader } from "../../support/reader.ts";
import { type Figures, inMilliseconds } from "../browser/figures.ts";
import { workDuring } from "./watch-processes.ts";

/** How often the library is opened, and how often what every note answers is asked. */
const [VISITS, BROAD_ROUNDS] = [5, 4];

/** Typed letter by letter, as a reader looks for something. */
export const TYPED = ["terugkeer", "coordinatie belgie", "stasec wachttijd opvang"] as const;

const PATIENCE = 60_000;

/** What the library is seen to do, by the page itself. */
interface SeenLibrary {
  kantlijnSeen?: {
    /** Milliseconds from the start of the navigation until the first notes were painted. */
    first?: number;
    /** For each letter typed, milliseconds until what was found stood in the page, and until it was painted. */
    readonly letters: { readonly found: number; readonly painted: number }[];
  };
}

type Letter = NonNullable<SeenLibrary["kantlijnSeen"]>["letters"][number];

/** Times how the library opens, scrolls and searches. */
export async function measureLibrary(reader: Reader): Promise<Figures> {
  const first: number[] = [];
  for (let visit = 0; visit < VISITS; visit += 1) first.push(await firstPainted(reader));
  const meanwhile = await openLibrary(reader);
  const early = await typeLetters(meanwhile, TYPED[0]);
  await meanwhile.close();

  const library = await openLibrary(reader);
  await untilAllRead(library);
  const read = await library.evaluate(() => performance.now());
  const scrolling = await library.evaluate(scrollInPage);
  const letters: Letter[] = [];
  const work = await workDuring(reader, async () => {
    for (const words of TYPED) letters.push(...(await typeLetters(library, words)));
  });
  const broad = await library.evaluate(askBroadlyInPage, BROAD_ROUNDS);
  await library.close();
  return {
    "library, all notes read": { unit: "s", values: [read / 1_000] },
    ...(work === undefined
      ? {}
      : { "search, work of all processes for a letter": { unit: "ms", values: [work / letters.length] } }),
    ...inMilliseconds({
      "library, first notes painted": first,
      ...(scrolling.task === undefined ? {} : { "library, longest task of scrolling": [scrolling.task] }),
      "library, longest frame of scrolling": [scrolling.frame],
      "search, a letter to its results": letters.map(({ found }) => found),
      "search, a letter to its results, painted": letters.map(({ painted }) => painted),
      "search, a letter to its results while notes are read": early.map(({ found }) => found),
      "search, no words again": broad.noWords,
      "all notes in another order": broad.order,
    }),
  };
}

/** Waits until the library no longer says how far it has read. */
export async function untilAllRead(library: Page): Promise<void> {
  await library.waitForFunction(() => document.querySelector(".summary .meta") === null, { timeout: PATIENCE });
}

/** Firefox runs nothing in a page of an extension before its own scripts: there the watching begins a moment later. */
async function watchedLibrary(reader: Reader): Promise<Page> {
  const library = await reader.visitOwn("library.html", watchLibrary);
  await library.evaluate(watchLibrary);
  return library;
}

async function openLibrary(reader: Reader): Promise<Page> {
  const library = await watchedLibrary(reader);
  await library.waitForSelector("article.ln", { timeout: PATIENCE });
  return library;
}

async function firstPainted(reader: Reader): Promise<number> {
  const library = await watchedLibrary(reader);
  await library.waitForFunction(() => (globalThis as SeenLibrary).kantlijnSeen?.first, { timeout: PATIENCE });
  const first = await library.evaluate(() => (globalThis as SeenLibrary).kantlijnSeen?.first ?? Number.NaN);
  await library.close();
  return first;
}

async function typeLetters(library: Page, words: string): Promise<readonly Letter[]> {
  const field = ".hd input[type=search]";
  await library.$eval(field, (input) => {
    (input as HTMLInputElement).value = "";
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await library.waitForFunction(() => !document.querySelector(".summary")?.textContent?.includes("‘"));
  await library.evaluate(() => (globalThis as SeenLibrary).kantlijnSeen?.letters.splice(0));
  await library.focus(field);
  const isShown = (count: number) => ((globalThis as SeenLibrary).kantlijnSeen?.letters.length ?? 0) >= count;
  for (const [at, letter] of [...words].entries()) {
    await library.keyboard.type(letter);
    // A space changes nothing of what is found.
    const count = words.slice(0, at + 1).replaceAll(" ", "").length;
    await library.waitForFunction(isShown, { timeout: PATIENCE }, count);
  }
  return library.evaluate(() => [...((globalThis as SeenLibrary).kantlijnSeen?.letters ?? [])]);
}

/** Runs in the library, before its own scripts where the browser lets it; once. */
function watchLibrary(): void {
  if ((globalThis as SeenLibrary).kantlijnSeen !== undefined) return;
  const seen: NonNullable<SeenLibrary["kantlijnSeen"]> = { letters: [] };
  (globalThis as SeenLibrary).kantlijnSeen = seen;
  const whenPainted = (tell: () => void) => requestAnimationFrame(() => setTimeout(tell, 0));
  let typed: { readonly words: string; readonly at: number } | undefined;
  addEventListener(
    "input",
    ({ target }) => {
      const words = target instanceof HTMLInputElement ? target.value : "";
      typed = words === "" || words.endsWith(" ") ? undefined : { words, at: performance.now() };
    },
    true,
  );
  const look = () => {
    if (seen.first === undefined && document.querySelector("article.ln") !== null) {
      seen.first = 0;
      whenPainted(() => {
        seen.first = performance.now();
      });
    }
    if (typed === undefined || !document.querySelector(".summary")?.textContent?.includes(`‘${typed.words}`)) return;
    const { at } = typed;
    const found = performance.now() - at;
    typed = undefined;
    whenPainted(() => seen.letters.push({ found, painted: performance.now() - at }));
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
  look();
}

/** Runs in the library: scrolls for some seconds, by wheel and by leaps. */
async function scrollInPage(): Promise<{ readonly task?: number; readonly frame: number }> {
  let [task, frame] = [0, 0];
  const knowsTasks = PerformanceObserver.supportedEntryTypes.includes("longtask");
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) task = Math.max(task, duration);
  });
  if (knowsTasks) observer.observe({ type: "longtask" });
  const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  let last = await nextFrame();
  for (let step = 0; step < 200; step += 1) {
    if (step % 50 === 49) scrollTo(0, (document.documentElement.scrollHeight * step) / 200);
    else scrollBy(0, 240);
    const now = await nextFrame();
    frame = Math.max(frame, now - last);
    last = now;
  }
  observer.disconnect();
  scrollTo(0, 0);
  return { ...(knowsTasks ? { task } : {}), frame };
}

/** Runs in the library: takes the words of a search away, and sorts all notes by title and back. */
async function askBroadlyInPage(rounds: number): Promise<{ readonly noWords: number[]; readonly order: number[] }> {
  const field = document.querySelector<HTMLInputElement>(".hd input[type=search]");
  const [, order] = document.querySelectorAll<HTMLSelectElement>(".order select");
  const summary = () => document.querySelector(".summary")?.textContent ?? "";
  const firstRow = () => document.querySelector('[data-index="0"] a')?.textContent ?? "";
  const until = async (isDone: () => boolean) => {
    const began = performance.now();
    const { port1, port2 } = new MessageChannel();
    while (!isDone()) {
      if (performance.now() - began > 60_000) throw new Error("the library did not answer");
      await new Promise((resolve) => {
        port1.onmessage = resolve;
        port2.postMessage(0);
      });
    }
    return performance.now() - began;
  };
  const put = (control: HTMLInputElement | HTMLSelectElement | null | undefined, value: string, event: string) => {
    if (control === null || control === undefined) throw new Error("the library has no such control");
    control.value = value;
    control.dispatchEvent(new Event(event, { bubbles: true }));
  };
  const [noWords, orders]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    put(field, "t", "input");
    await until(() => summary().includes("‘t’"));
    put(field, "", "input");
    noWords.push(await until(() => !summary().includes("‘")));
    const before = firstRow();
    put(order, round % 2 === 0 ? "title" : "newest", "change");
    orders.push(await until(() => firstRow() !== before && firstRow() !== ""));
  }
  return { noWords, order: orders };
}
