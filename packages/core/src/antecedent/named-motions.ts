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
  /** By the last word of their first mover’s name, each motion once, where it is first cited. */
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
    const mover = surname(short.names[0]);
    const known = byMover.get(mover) ?? [];
    const motion = { motie: short, place: { start, end }, cited: paper };
    if (!known.some((one) => isKnown(text, one, motion))) byMover.set(mover, [...known, motion]);
    places.add(start);
  }
  return { byMover, places };
}

function isKnown(text: string, known: NamedMotion, motion: NamedMotion): boolean {
  return (
    identify(known.cited.reference) === identify(motion.cited.reference) &&
    isSame(motion.motie, known.motie) &&
    subjectAt(text, motion.place.end) === subjectAt(text, known.place.end)
  );
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

/** The motion a name means: one that was named before with its paper, by the same movers and on the same subject. */
export function motionOf(text: string, motie: Motie, { start, end }: Span, named: NamedMotions): Antecedent {
  if (ANOTHER.test(text.slice(Math.max(0, start - LONGEST_ADJECTIVE), start))) return undefined;
  const subject = subjectAt(text, end);
  const before = (named.byMover.get(surname(motie.names[0])) ?? []).filter(
    ({ place, motie: full }) =>
      place.end <= start && isSame(motie, full) && (subject === undefined || subject === subjectAt(text, place.end)),
  );
  return agree(before.map(({ cited }) => cited));
}

// de nieuwe motie van het lid Azmani, de gewijzigde motie-Azmani: a paper of its own
const ANOTHER = /\b(?:nieuwe|andere|tweede|derde|volgende|vorige|eerdere|latere|gewijzigde|vervangen)\s{1,3}$/iu;
const LONGEST_ADJECTIVE = 16;

// motie-Azmani over de grensprocedure: two words tell subjects apart.
const SUBJECT = /^\s{1,3}(?:over|inzake|betreffende|omtrent)\s{1,3}(?<subject>\S{1,40}\s{1,3}[^\s(,.;]{1,40})/u;
const LONGEST_OPENING = 100;

function subjectAt(text: string, end: number): string | undefined {
  return SUBJECT.exec(text.slice(end, end + LONGEST_OPENING))?.groups?.subject?.replace(/\s+/gu, " ");
}

function surname(name = ""): string {
  return name.slice(name.lastIndexOf(" ") + 1);
}

/** Each mover is one of those named in full; the others may be left out, for `c.s.` or for brevity. */
function isSame(short: Motie, full: Motie): boolean {
  return short.names.every((name) => full.names.some((whole) => ` ${whole}`.endsWith(` ${name}`)));
}
