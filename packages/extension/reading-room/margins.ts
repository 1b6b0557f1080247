import type { Line, Page } from "./pages.ts";

/** A page with what stood beside its text taken out. */
export interface ClearedPage {
  readonly lines: Page;
  /** Letterhead and margin lines, in their order on the page. */
  readonly margin: readonly string[];
}

/** How deep from the top of a page the margin of a letter reaches, in lines of words. */
const MARGIN_DEPTH = 26;

/** A line keeps at least this many characters when words of the margin are taken from its end. */
const SHORTEST_TEXT = 25;

// The side labels of the government's letters; a name of a directorate or bureau may follow.
const LABEL =
  /^(?:Datum|Ons kenmerk|Uw kenmerk|Contactpersoon|Bijlagen?|Directoraat-Generaal|(?:Bureau|Directie|Afdeling) \p{Lu}\p{L}+)$/u;

/**
 * Takes the margin of a letter out of its text: lines that come back at the top of several pages, the labels of the
 * house style, and the same words where the PDF put them behind a line of the text. `whole` are the pages with their
 * letterhead, from which is learned what comes back.
 */
export function clearMargins(pages: readonly Page[], whole: readonly Page[]): readonly ClearedPage[] {
  const repeated = linesOfSeveralPages(whole);
  const tails = tailsOfSeveralPages(whole);
  return pages.map((page) => clearPage(page, repeated, tails));
}

function clearPage(page: Page, repeated: ReadonlySet<string>, tails: ReadonlySet<string>): ClearedPage {
  const margin: string[] = [];
  const lines: Line[] = [];
  let blank = false;
  for (const [index, line] of page.entries()) {
    const [words, beside] = index < MARGIN_DEPTH ? splitLine(line.text, repeated, tails) : [line.text, ""];
    if (beside !== "") margin.push(beside);
    blank ||= line.afterBlank;
    if (words === "") continue;
    lines.push({ text: words, afterBlank: blank, startsPage: lines.length === 0 });
    blank = false;
  }
  return { lines, margin };
}

/** The words of the text and the words of the margin in one line. */
function splitLine(
  line: string,
  repeated: ReadonlySet<string>,
  tails: ReadonlySet<string>,
): readonly [words: string, beside: string] {
  if (repeated.has(line) || LABEL.test(line) || isUnreadable(line)) return ["", line];
  const words = line.split(" ");
  for (const size of [1, 2, 3]) {
    const tail = words.slice(-size).join(" ");
    const rest = words.slice(0, -size).join(" ");
    if (rest.length > SHORTEST_TEXT && (tails.has(tail) || LABEL.test(tail) || (size === 1 && isUnreadable(tail)))) {
      return [rest, tail];
    }
  }
  return [line, ""];
}

/** Short lines without a full stop that stand near the top of more than one page. */
function linesOfSeveralPages(pages: readonly Page[]): ReadonlySet<string> {
  const short = /^(?=.{2,30}$)[\p{Lu}\d].*[^.,:;?!]$/u;
  return seenOnSeveral(pages, (line) => (short.test(line) ? [line] : []));
}

/** A name behind the first line of several pages, or a date behind a full stop on several: a margin, not the text. */
function tailsOfSeveralPages(pages: readonly Page[]): ReadonlySet<string> {
  const names = seenOnSeveral(
    pages.map((page) => page.slice(0, 1)),
    (line) => line.match(/(?<=\s)\p{Lu}[\p{L}-]{3,}$/u) ?? [],
  );
  const dates = seenOnSeveral(pages, (line) => line.match(/(?<=\.\s)\d{1,2} \p{Ll}+ \d{4}$/u) ?? []);
  return new Set([...names, ...dates]);
}

function seenOnSeveral(pages: readonly Page[], pick: (line: string) => readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const seen = new Set(page.slice(0, MARGIN_DEPTH).flatMap((line) => pick(line.text)));
    for (const words of seen) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([words]) => words));
}

/** What a scanner made of a crest or a logo: for the most part no letters, or no words. */
function isUnreadable(line: string): boolean {
  const words = line.split(" ");
  const letters = line.match(/[\p{L}\d]/gu)?.length ?? 0;
  if (words.length > 3) return words.filter((word) => !/[\p{L}\d]{2}/u.test(word)).length > words.length / 2;
  return line.length >= 8 && !line.includes("/") && letters < line.length * 0.6;
}
