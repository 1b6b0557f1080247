/** One line of a PDF, without the white space around it. */
export interface Line {
  readonly text: string;
  /** No line of words stands between this one and the blank line or page end above it. */
  readonly afterBlank: boolean;
  /** First line of words of a page. */
  readonly startsPage: boolean;
}

export type Page = readonly Line[];

/**
 * The pages of a text that was taken from a PDF. Such a text begins a page with one blank before the first word;
 * a running foot (`Pagina 3 van 8`, `…, nr. 789 3`) followed by blank lines ends one as well.
 */
export function splitPages(text: string): readonly Page[] {
  const pages: Line[][] = [];
  let page: Line[] = [];
  let blank = true;
  const turn = () => {
    if (page.length > 0) pages.push(page);
    page = [];
    blank = true;
  };
  for (const raw of text.split(/\r?\n/)) {
    const words = raw.trim();
    if (words === "") {
      blank = true;
      continue;
    }
    if (startsPage(raw, page)) turn();
    page.push({ text: words, afterBlank: blank, startsPage: page.length === 0 });
    blank = false;
    if (isRunningFoot(words)) turn();
  }
  turn();
  return pages;
}

/** `Pagina 1 van 8`, and a chamber's own paper with its page: `Tweede Kamer, vergaderjaar …, nr. 789 3`. */
export function isRunningFoot(line: string): boolean {
  return (
    /^Pagina \d{1,4} van \d{1,4}$/.test(line) ||
    /^(?:Tweede|Eerste) Kamer, vergaderjaar \d{4}[-–]\d{4}, .{1,30}, nr\. \S{1,8} \d{1,4}$/.test(line)
  );
}

const SHORTEST_PAGE = 3;

// One blank begins a page. A note's words begin with one too (after a line that is only its number), and so may a
// line beside a letterhead, which stands higher than any page end.
function startsPage(raw: string, page: readonly Line[]): boolean {
  if (!/^ \S/.test(raw) || isRunningFoot(raw.trim())) return false;
  return page.length >= SHORTEST_PAGE && !/^\d{1,3}$/.test(page.at(-1)?.text ?? "");
}
