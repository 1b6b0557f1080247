import { placeOf } from "./change-text.ts";
import { type Paper, type PaperBlock, unmarked } from "./paper.ts";
import { pick, type Random } from "./random.ts";

/** Moves the paragraph of the passage elsewhere. */
export function moveParagraph(paper: Paper, random: Random): Paper | undefined {
  const at = placeOf(paper);
  const [block] = paper.slice(at, at + 1);
  return block && insertAt(paper.toSpliced(at, 1), farFrom(paper, at, random), block);
}

/** Removes it. */
export function removeParagraph(paper: Paper): Paper | undefined {
  return paper.toSpliced(placeOf(paper), 1);
}

/** Puts a copy of it elsewhere, to which something may be done first. */
export function copyElsewhere(
  paper: Paper,
  random: Random,
  change: (paper: Paper, random: Random) => Paper | undefined = (same) => same,
): Paper | undefined {
  const at = placeOf(paper);
  const block = change(paper, random)?.[at];
  return block && insertAt(paper, farFrom(paper, at, random), { ...block, text: unmarked(block.text) });
}

/** Puts a copy of it, to which something is done first, just before or after it. */
export function copyBeside(
  paper: Paper,
  random: Random,
  change: (paper: Paper, random: Random) => Paper | undefined,
): Paper | undefined {
  const at = placeOf(paper);
  const block = change(paper, random)?.[at];
  const beside = at + Math.round(random());
  return block && insertAt(paper, beside, { ...block, text: unmarked(block.text) });
}

/** Moves its paragraph elsewhere, and leaves a copy where it stood to which something is done. */
export function moveAndLeave(
  paper: Paper,
  random: Random,
  change: (paper: Paper, random: Random) => Paper | undefined,
): Paper | undefined {
  const at = placeOf(paper);
  const [block, left] = [paper[at], change(paper, random)?.[at]];
  if (block === undefined || left === undefined) return undefined;
  return insertAt(paper.with(at, { ...left, text: unmarked(left.text) }), farFrom(paper, at, random), block);
}

/** Puts the second half of a paper before the first, cut at a heading. */
export function swapChapters(paper: Paper, random: Random): Paper | undefined {
  const starts = paper.flatMap((block, at) => (block.isHeading && at > 0 ? [at] : []));
  const middle = pick(starts, random);
  return middle === undefined ? undefined : [...paper.slice(middle), ...paper.slice(0, middle)];
}

/** Gives every heading another name. */
export function renameHeadings(paper: Paper): Paper | undefined {
  const renamed = paper.map((block, at) =>
    block.isHeading ? { ...block, text: `Onderdeel ${at}: ${block.text}` } : block,
  );
  return paper.some(({ isHeading }) => isHeading) ? renamed : undefined;
}

function insertAt(paper: Paper, at: number, block: PaperBlock): Paper {
  return paper.toSpliced(at, 0, block);
}

/** A place between two blocks, not beside the one given. */
function farFrom(paper: Paper, at: number, random: Random): number {
  const places = paper.map((_, place) => place).filter((place) => Math.abs(place - at) > 2);
  return pick(places, random) ?? paper.length;
}
