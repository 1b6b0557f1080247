import { GAP, NUMBER_ENDS, SPACES } from "../../grammar/separator.ts";
import { wetsnaamAt } from "../../grammar/wetsnaam.ts";
import { identify } from "../../model/identifier.ts";
import type { Span } from "../../model/span.ts";
import type { LawHit } from "../../scan/hit.ts";
import { longestLawAt } from "../../scan/walk.ts";
import { actNumberedBehind } from "../europe/act-behind-name.ts";
import { readActAt } from "../europe/eu-act.ts";
import type { Surroundings } from "../recogniser.ts";

/** A law where the text names it. */
export interface NamedLaw extends Span {
  /** BWB id or CELEX number where it is known, else the name. */
  readonly law: string;
  /** As written, on one line: `Vw 2000`. */
  readonly lawName: string;
  /** The text links it to what stands before it: `van de Awb`, and not `Awb` alone. */
  readonly isLinked: boolean;
  /** It is known, and not read from the grammar of its name alone. */
  readonly isListed: boolean;
}

type Law = Omit<NamedLaw, "isLinked" | "isListed">;

// `, van de `, ` uit het `, ` der `; or the white space before `Awb`.
const LINK = new RegExp(
  `(?:${GAP},)?(?<link>${SPACES}(?:(?:van|uit|in)(?:${SPACES}(?:de|het))?|der|des))?${SPACES}[\\u201c\\u201e\\u2018"']?`,
  "uy",
);

/** The law that is named at `place`, straight behind an article. */
export function lawBehind(place: number, surroundings: Surroundings): NamedLaw | undefined {
  LINK.lastIndex = place;
  const link = LINK.exec(surroundings.text);
  if (link === null) return undefined;
  const isLinked = link.groups?.link !== undefined;
  const start = place + link[0].length;
  const listed = listedAt(start, surroundings) ?? actAt(start, surroundings);
  const named = listed ?? unlistedAt(surroundings.text, start, isLinked);
  if (named === undefined) return undefined;
  return { ...named, ...lawByNumber(named, surroundings), isLinked, isListed: listed !== undefined };
}

/**
 * `Procedurerichtlijn (2005/85/EG)`, `Dublinverordening (Verordening (EG) nr. 343/2003)`: a name passes from an act to
 * its successor, a number does not.
 */
function lawByNumber({ end }: Law, surroundings: Surroundings): Pick<Law, "law" | "end"> | undefined {
  const { text } = surroundings;
  const bracket = /^\s{0,3}[(]/u.exec(text.slice(end, end + 4))?.[0] ?? "";
  const act =
    actNumberedBehind(text, end) ?? (bracket === "" ? undefined : readActAt(surroundings, end + bracket.length));
  if (act === undefined) return undefined;
  // Between brackets the number is a mention of its own.
  const isApart = /[(]\s*$/u.test(text.slice(end, act.start));
  return { law: identify(act.reference), end: isApart ? end : act.end };
}

/** The listed law that ends at `end`: `Vw 2000: artikel 14`. */
export function lawBefore(end: number, { text, laws }: Surroundings): NamedLaw | undefined {
  const from = Math.max(0, end - LONGEST_NAME);
  const starts = [...text.slice(from, end).matchAll(WORD_START)];
  const hits = starts.map(({ index }) => longestLawAt(text, from + index, laws));
  const hit = hits.find((one) => one?.end === end);
  return hit && { ...namedBy(text, hit), isLinked: true, isListed: true };
}

const WORD_START = /(?<![A-Za-z\u00c0-\u024f0-9-])[A-Za-z\u00c0-\u024f]/gu;

/** Every law that is named between two places, in the order of the text. */
export function lawsNamedIn(from: number, to: number, surroundings: Surroundings): readonly NamedLaw[] {
  const { text } = surroundings;
  const named: NamedLaw[] = [];
  for (const { index } of text.slice(from, to).matchAll(WORD_START)) {
    const start = from + index;
    if (start < (named.at(-1)?.end ?? 0)) continue;
    const listed = listedAt(start, surroundings) ?? actAt(start, surroundings);
    const law = listed ?? (/[A-Z]/u.test(text.charAt(start)) ? unlistedAt(text, start, true) : undefined);
    if (law !== undefined && law.end <= to) named.push({ ...law, isLinked: true, isListed: listed !== undefined });
  }
  return named;
}

/** More code units than the name of a law covers that stands before its article. */
const LONGEST_NAME = 50;

// `Vreemdelingenwet 1965`, `Paspoortwet BES`: another law than the one without it.
const OTHER_LAW = new RegExp(`[^\\S\\n]{1,2}(?:(?:19|20)\\d{2}|BES)${NUMBER_ENDS}`, "uy");
// `Grondwet van Polen`, `Handvest van de Verenigde Naties`, `Vw (oud)`
const OTHER_OWNER = /\s{1,3}(?:van(?:\s{1,3}(?:de|het))?\s{1,3}[A-Z][a-z]|\(oud\))/uy;

function listedAt(start: number, { text, laws }: Surroundings): Law | undefined {
  const hit = longestLawAt(text, start, laws);
  // `Awb-procedure`
  if (hit === undefined || /^[-\u2010\u2011][A-Za-z]/u.test(text.slice(hit.end, hit.end + 2))) return undefined;
  const named = namedBy(text, hit);
  OTHER_OWNER.lastIndex = hit.end;
  if (OTHER_OWNER.test(text) && !isCelex(named.law)) return undefined;
  OTHER_LAW.lastIndex = hit.end;
  const other = OTHER_LAW.exec(text);
  if (other === null) return named;
  const end = hit.end + other[0].length;
  const lawName = onOneLine(text.slice(start, end));
  return { start, end, law: lawName, lawName };
}

function namedBy(text: string, { start, end, form }: LawHit): Law {
  const lawName = onOneLine(text.slice(start, end));
  return { start, end, law: form.law, lawName };
}

function isCelex(law: string): boolean {
  return /^3\d{4}/u.test(law);
}

/** `Verordening (EU) nr. 604/2013` */
function actAt(start: number, surroundings: Surroundings): Law | undefined {
  const act = readActAt(surroundings, start);
  if (act === undefined) return undefined;
  return {
    start,
    end: act.end,
    law: identify(act.reference),
    lawName: onOneLine(surroundings.text.slice(start, act.end)),
  };
}

function unlistedAt(text: string, start: number, isLinked: boolean): Law | undefined {
  const span = wetsnaamAt(text, start, isLinked);
  if (span === undefined) return undefined;
  OTHER_OWNER.lastIndex = span.end;
  if (OTHER_OWNER.test(text)) return undefined;
  const lawName = onOneLine(text.slice(span.start, span.end));
  return { ...span, law: lawName, lawName };
}

function onOneLine(written: string): string {
  return written
    .replace(/[-\u2010]\s*\n\s*(?=[a-z])/gu, "")
    .replace(/\u00ad\s*/gu, "")
    .replace(/\s+/gu, " ");
}
