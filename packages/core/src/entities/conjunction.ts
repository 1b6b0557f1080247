const GAP = String.raw`\s{0,64}`;
const SPACES = String.raw`\s{1,64}`;
const WORD = String.raw`(?:en/of|en|én|of|óf|dan wel|danwel|noch|als|alsook|alsmede|evenals|respectievelijk|resp\.|c\.q\.)`;
const SIGN = `${GAP}[&/+]${GAP}`;

const LINK = `,?${SPACES}${WORD}${SPACES}|,${SPACES}|${SIGN}`;
const BEHIND = new RegExp(LINK, "iuy");
const BEFORE = new RegExp(`(?<=(?<link>${LINK}))`, "iuy");
const EMPTY_LINE = /\n[^\S\n]{0,64}\n/u;

/** The end of the comma, conjunction or both that begin at `start`; `start` itself where none does. */
export function conjunctionEnd(text: string, start: number): number {
  BEHIND.lastIndex = start;
  const link = BEHIND.exec(text)?.[0] ?? "";
  return EMPTY_LINE.test(link) ? start : start + link.length;
}

/** The start of the comma, conjunction or both that end at `end`; `end` itself where none does. */
export function conjunctionStart(text: string, end: number): number {
  BEFORE.lastIndex = end;
  const link = BEFORE.exec(text)?.groups?.link ?? "";
  return EMPTY_LINE.test(link) ? end : end - link.length;
}
