import { identify } from "../model/identifier.ts";
import type { ShortMention, ShortReference } from "../model/short-reference.ts";
import type { Span } from "../model/span.ts";
import { type Antecedent, agree, between, type Cited } from "./cited.ts";
import type { FootnoteCall } from "./footnotes.ts";

type Motie = ShortReference & { readonly kind: "motie" };

/** A motion that is named and cited in one breath: `de motie van het lid Brekelmans (Kamerstuk 36 200 VI, nr. 23)`. */
interface NamedMotion {
  readonly motie: Motie;
  /** Where it is named. */
  readonly place: Span;
  readonly cited: Cited;
}

const LONGEST_SUBJECT = 240;
// de motie Becker c.s., Kamerstuk …; de motie van het lid Piri over opvang in de regio (Kamerstuk …
const UP_TO_CITATION = /^(?:[^.;()]|c\.s\.){0,240}\(\s{0,2}$|^\s{0,2},\s{0,3}$/u;

/** The motions a text names with their papers. */
export interface NamedMotions {
  /** By their first mover, each motion once, where it is first cited. */
  readonly byMover: ReadonlyMap<string, readonly NamedMotion[]>;
  /** Where they are named with their paper. */
  readonly places: ReadonlySet<number>;
}

export function namedMotions(
  text: string,
  shorts: readonly ShortMention[],
  cited: readonly Cited[],
  calls: readonly FootnoteCall[],
): NamedMotions {
  const called = new Map(calls.map(({ call, cited: one }) => [call.start, one]));
  const byMover = new Map<string, NamedMotion[]>();
  const places = new Set<number>();
  for (const { start, end, short } of shorts) {
    if (short.kind !== "motie") continue;
    const paper = citedBehind(text, end, cited) ?? citedBefore(text, start, cited) ?? called.get(end);
    if (paper?.reference.kind !== "kamerstuk") continue;
    const [mover = ""] = short.names;
    const known = byMover.get(mover) ?? [];
    const motion = { motie: short, place: { start, end }, cited: paper };
    if (!known.some((one) => isKnown(one, motion))) byMover.set(mover, [...known, motion]);
    places.add(start);
  }
  return { byMover, places };
}

function isKnown(known: NamedMotion, motion: NamedMotion): boolean {
  return identify(known.cited.reference) === identify(motion.cited.reference) && isSame(motion.motie, known.motie);
}

const LONGEST_CITATION = 120;

function citedBehind(text: string, end: number, cited: readonly Cited[]): Cited | undefined {
  const [next] = between(cited, end, end + LONGEST_SUBJECT + LONGEST_CITATION);
  return next !== undefined && UP_TO_CITATION.test(text.slice(end, next.start)) ? next : undefined;
}

// Kamerstuk 32 317, nr. 12 (motie Piri)
function citedBefore(text: string, start: number, cited: readonly Cited[]): Cited | undefined {
  const last = between(cited, start - LONGEST_CITATION, start).at(-1);
  return last !== undefined && /^\s{0,2}\((?:de\s)?(?:gewijzigde\s)?$/u.test(text.slice(last.end, start))
    ? last
    : undefined;
}

/** The motion a name means: one that was named before with its paper, by the same movers. */
export function motionOf(motie: Motie, start: number, named: NamedMotions): Antecedent {
  const sameMover = named.byMover.get(motie.names[0] ?? "") ?? [];
  const before = sameMover.filter(({ place, motie: full }) => place.end <= start && isSame(motie, full));
  return agree(before.map(({ cited }) => cited));
}

/** The first mover is the same; the others may be left out, for `c.s.` or for brevity. */
function isSame(short: Motie, full: Motie): boolean {
  return short.names.every((name) => full.names.includes(name));
}
