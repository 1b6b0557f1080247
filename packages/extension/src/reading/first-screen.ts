import type { TextPart } from "@kantlijn/core";
import { LONGEST_PART } from "../model/longest-part.ts";
import { firstWhere } from "../page/sorted.ts";
import type { Stretch, TextIndex } from "../page/text-index.ts";

/** A text shorter than this is read whole in hardly more time, in UTF-16 code units. */
const SHORTEST_WHOLE = 30_000;

/** What is on the screen is read with this much before it: next to nothing is certain near the ends of a part. */
const BEFORE = 1_200;

/** The part of a long text that the reader sees, to be read ahead of the rest; undefined where that gains nothing. */
export function firstScreenOf({ source, stretches }: TextIndex): TextPart | undefined {
  const { text, breaks } = source;
  if (text.length < SHORTEST_WHOLE) return undefined;
  const top = stretches[firstWhere(stretches.length, (at) => endsInSight(stretches[at]))]?.start ?? 0;
  // From the beginning of a text more is certain.
  const from = top < LONGEST_PART / 2 ? 0 : top - BEFORE;
  const to = from + LONGEST_PART;
  const within = breaks.filter((at) => at > from && at < to).map((at) => at - from);
  return { text: text.slice(from, to), breaks: within, from };
}

/** False for what the reader has scrolled past; stretches lie below each other on nearly all pages. */
function endsInSight(stretch: Stretch | undefined): boolean {
  return (stretch?.elements.at(-1)?.getBoundingClientRect().bottom ?? 0) > 0;
}
