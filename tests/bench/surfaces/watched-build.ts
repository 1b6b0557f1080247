import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The beginning of a page, before and after it is watched. */
const HEAD = "<head>";
const WATCHED_HEAD = '<head><script src="/watch.js"></script>';

/** What a watched page knows of itself. */
export interface Watched {
  /** Milliseconds from the start of the navigation until what the reader came for was drawn. */
  kantlijnReady?: number;
}

/** What a reader came for: elements of which there must be so many. */
export type Sights = Readonly<Record<string, number>>;

/**
 * A copy of a build in which each page has a script more, its first: it notes when the page is ready. From outside no browser
 * is looked at as closely, and Firefox lets nobody in before a page's own scripts. Gives the folder, which is the
 * caller's to remove.
 */
export function watchedBuild(build: string, pages: Readonly<Record<string, Sights>>): string {
  const folder = mkdtempSync(join(tmpdir(), "kantlijn-watched-"));
  cpSync(build, folder, { recursive: true });
  writeFileSync(join(folder, "watch.js"), `(${watch.toString()})(${JSON.stringify(pages)})`);
  for (const page of Object.keys(pages)) {
    const html = readFileSync(join(folder, page), "utf8");
    if (!html.includes(HEAD)) throw new Error(`${page} has no head to watch from`);
    writeFileSync(join(folder, page), html.replace(HEAD, WATCHED_HEAD));
  }
  return folder;
}

/** Removes the copy. */
export function removeBuild(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

/** Runs in a page: waits until all sights are there, and the frame that shows them. */
function watch(pages: Readonly<Record<string, Sights>>): void {
  const sights = Object.entries(pages[location.pathname.slice(1)] ?? {});
  const observer = new MutationObserver(() => {
    if (!sights.every(([selector, count]) => document.querySelectorAll(selector).length >= count)) return;
    observer.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => {
        (globalThis as Watched).kantlijnReady = performance.now();
      }, 0),
    );
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
}
