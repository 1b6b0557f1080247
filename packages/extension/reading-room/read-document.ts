import { type Block, buildBlocks } from "./blocks.ts";
import { type Footnote, type NotedPage, takeFootnotes } from "./footnotes.ts";
import { spellingOf } from "./join-lines.ts";
import { openLetter } from "./letterhead.ts";
import { clearMargins } from "./margins.ts";
import { markCalls } from "./note-calls.ts";
import { isRunningFoot, type Page, splitPages } from "./pages.ts";
import type { Genre } from "./seed.ts";

/** A document rebuilt from the lines of its PDF. */
export interface ReadDocument {
  /** Sender, addressee and reference of a letter, line by line. */
  readonly head: readonly string[];
  readonly subject?: string;
  /** Running text; the calls for notes are marked in it (see note-calls.ts). */
  readonly blocks: readonly Block[];
  readonly notes: readonly Footnote[];
  /** Running feet and margins: what stood around the text. */
  readonly edges: readonly string[];
}

/** Rebuilds a document: pages, then what stands around the text, then notes, then paragraphs. */
export function readDocument(text: string, genre: Genre): ReadDocument {
  const spelling = spellingOf(text);
  const pages = splitPages(text).map(takeFoot);
  const whole = pages.map((page) => page.lines);
  const letter = openLetter(whole[0] ?? []);
  const bodies = [letter.body, ...whole.slice(1)];
  const cleared = genre === "kamerbrief" ? clearMargins(bodies, whole) : bodies.map((lines) => ({ lines, margin: [] }));
  const noted = cleared.map((page) => takeFootnotes(page.lines, spelling));
  const runs = runsOf(noted, pages);
  return {
    head: letter.head,
    ...(letter.subject === undefined ? {} : { subject: letter.subject }),
    blocks: runs.flatMap((run) => buildBlocks(linesOf(run), spelling)),
    notes: noted.flatMap((page) => page.notes),
    edges: cleared.flatMap((page, index) => [...joinEdge(page.margin), ...(pages[index]?.foot ?? [])]),
  };
}

/** Pages that follow on each other; where the feet skip a number, a sentence may not run on over the gap. */
function runsOf(noted: readonly NotedPage[], pages: readonly FootedPage[]): readonly (readonly NotedPage[])[] {
  const runs: NotedPage[][] = [];
  for (const [index, page] of noted.entries()) {
    const skipped = (pageNumber(pages[index]) ?? 0) - (pageNumber(pages[index - 1]) ?? Number.POSITIVE_INFINITY) > 1;
    if (index === 0 || skipped) runs.push([page]);
    else runs.at(-1)?.push(page);
  }
  return runs;
}

function pageNumber(page: FootedPage | undefined): number | undefined {
  const number = page?.foot[0]?.match(/^Pagina (\d{1,4})|(\d{1,4})$/);
  return number ? Number(number[1] ?? number[2]) : undefined;
}

function linesOf(pages: readonly NotedPage[]): Page {
  return pages.flatMap((page) => markCalls(page.lines, page.notes));
}

/** A page's lines, and its running foot where it has one. */
interface FootedPage {
  readonly lines: Page;
  readonly foot: readonly string[];
}

function takeFoot(page: Page): FootedPage {
  const last = page.at(-1)?.text ?? "";
  return isRunningFoot(last) || isTitleFoot(last)
    ? { lines: page.slice(0, -1), foot: [last] }
    : { lines: page, foot: [] };
}

// `De Staat van Migratie 2023 69`, `26 De Staat van Migratie 2023`: a title and a page number, and no full stop.
function isTitleFoot(line: string): boolean {
  return /^(?:\d{1,3} \p{Lu}[^.?!]{5,60}|\p{Lu}[^.?!]{5,60} \d{1,3})$/u.test(line);
}

function joinEdge(margin: readonly string[]): readonly string[] {
  return margin.length === 0 ? [] : [margin.join(" · ")];
}
