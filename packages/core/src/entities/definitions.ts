import type { Entity, EntityKind } from "../model/entity.ts";
import { lowerBound } from "../model/sorted.ts";
import type { Span } from "../model/span.ts";
import { continuesWord, endsWord } from "../scan/word-bounds.ts";
import type { Candidate, Candidates } from "./candidates.ts";
import { type DefinedName, nameByHead, nameByInitials } from "./defined-name.ts";
import { kindOfWord } from "./head-nouns.ts";
import { fitsName } from "./initials.ts";
import { type Paragraphs, paragraphAt } from "./paragraphs.ts";
import { type ShortName, shortNamesIn } from "./short-names.ts";

/** A short form to which the text itself gives a meaning: `International Organization for Migration (IOM)`. */
export interface Definition {
  readonly short: ShortName;
  /** What it means from there on; absent where that is no entity. */
  readonly entity?: Entity;
  /** The name and its short form. */
  readonly span: Span;
  /** The gazetteer has the short form for this entity: the scan finds it wherever it stands. */
  readonly isForm: boolean;
}

/** The definitions of one text. */
export interface Definitions {
  readonly all: readonly Definition[];
  /** The definition by which a form at this place is to be read: the last one before it, or the one it stands in. */
  at(place: Span): Definition | undefined;
}

/** More short forms than these no text gives; so reading them stays linear, whatever the text. */
const MOST_DEFINITIONS = 256;

/** Short forms that are looked at between two pauses. */
const STEP = 32;

/** Finds where the text gives a short form to an entity of the gazetteer, or to a name of its own. */
export function* readDefinitions(
  text: string,
  paragraphs: Paragraphs,
  candidates: Candidates,
): Generator<void, Definitions> {
  const all: Definition[] = [];
  const byForm = new Map<string, Definition[]>();
  let tried = 0;
  for (const short of shortNamesIn(text)) {
    if (++tried % STEP === 0) yield;
    const definition = define(text, paragraphs, candidates, short);
    if (definition === undefined) continue;
    all.push(definition);
    const same = byForm.get(short.written);
    if (same === undefined) byForm.set(short.written, [definition]);
    else same.push(definition);
    if (all.length === MOST_DEFINITIONS) break;
  }
  return { all, at: (place) => (byForm.size === 0 ? undefined : lastBefore(text, byForm, place)) };
}

function lastBefore(
  text: string,
  byForm: ReadonlyMap<string, readonly Definition[]>,
  { start, end }: Span,
): Definition | undefined {
  const definitions = byForm.get(text.slice(start, end)) ?? [];
  return definitions[lowerBound(definitions, ({ short }) => short.start <= start) - 1];
}

function define(
  text: string,
  paragraphs: Paragraphs,
  candidates: Candidates,
  short: ShortName,
): Definition | undefined {
  const from = paragraphAt(paragraphs, short).start;
  if (short.nameEnd <= from || /\s/u.test(text.charAt(short.nameEnd - 1))) return undefined;
  const known = knownName(text, candidates, short);
  const own = ownName(text, from, short);
  if (known === undefined && isKnownBy(short, candidates, own)) return undefined;
  const name = known !== undefined && (own === undefined || known.start <= own.start) ? known : own;
  if (name === undefined) return undefined;
  const span = { start: name.start, end: text.charAt(short.end) === ")" ? short.end + 1 : short.end };
  const isForm = formsAt(candidates, short).some(({ entity }) => entity.id === name.entity?.id);
  return { short, span, isForm, ...(name.entity && { entity: name.entity }) };
}

function ownName(text: string, from: number, { nameEnd, written, isNamed }: ShortName): DefinedName | undefined {
  if (!isNamed) return nameByInitials(text, from, nameEnd, written);
  const name = nameByHead(text, from, nameEnd);
  // `het pact van de Europese Unie (hierna: het Pact)`: the name before it is not what is meant.
  const kind = kindOfShort(written);
  return kind === undefined || kind === name?.entity?.kind ? name : undefined;
}

/** `European Asylum Agency (EUAA)`: where the short form has one meaning, and it is of that kind, the name is its too. */
function isKnownBy(short: ShortName, { certain }: Candidates, own: DefinedName | undefined): boolean {
  return at(certain, short).some(({ entity }) => entity.kind === own?.entity?.kind);
}

/** The longest form of the gazetteer that ends where the name must end, if the short form can be its. */
function knownName(text: string, candidates: Candidates, short: ShortName): DefinedName | undefined {
  const own = formsAt(candidates, short).map(({ entity }) => entity.id);
  const names = endingAt(candidates.certain, short.nameEnd).filter(
    (one) => own.includes(one.entity.id) || mayBeCalled(text.slice(one.start, one.end), one, short),
  );
  const [first, ...others] = names.filter((one) => one.start === names[0]?.start);
  if (first === undefined || others.some(({ entity }) => entity.id !== first.entity.id)) return undefined;
  const { id, kind } = first.entity;
  return { start: first.start, end: first.end, entity: { id, kind } };
}

function mayBeCalled(name: string, { entity }: Candidate, { written, isNamed }: ShortName): boolean {
  if (fitsName(written, name.split(/\s+/u))) return true;
  if (!isNamed) return false;
  const kind = kindOfShort(written);
  return kind === undefined ? name.toLowerCase().includes(written.toLowerCase()) : kind === entity.kind;
}

function kindOfShort(written: string): EntityKind | undefined {
  return kindOfWord(written.split(/\s+/u).at(-1) ?? "");
}

function formsAt({ certain, doubtful }: Candidates, place: Span): Candidate[] {
  return [...at(certain, place), ...at(doubtful, place)];
}

function at(sorted: readonly Candidate[], { start, end }: Span): Candidate[] {
  return from(sorted, start).filter((one) => one.start === start && one.end === end);
}

/** Those that start at `start`, and a few behind them. */
function from(sorted: readonly Candidate[], start: number): readonly Candidate[] {
  const first = lowerBound(sorted, (one) => one.start < start);
  return sorted.slice(first, first + MOST_NESTED);
}

function endingAt(sorted: readonly Candidate[], end: number): Candidate[] {
  const next = lowerBound(sorted, (one) => one.start < end);
  return sorted.slice(Math.max(0, next - MOST_NESTED), next).filter((one) => one.end === end);
}

/** More forms than these do not lie in one name. */
const MOST_NESTED = 12;

/** A short form, or a name, that only the definition makes an entity. */
export interface DefinedMention extends Span {
  readonly entity: Entity;
  /** Absent on the full name itself. */
  readonly definition?: Definition;
}

/** Where short forms stand that only the text gives a meaning, from there on, and the names of the text's own. */
export function readDefined(text: string, { all, at }: Definitions): DefinedMention[] {
  const shorts = new Set(
    all.flatMap(({ short, entity, isForm }) => (entity === undefined || isForm ? [] : [short.written])),
  );
  const mentions = [...shorts].flatMap((written) =>
    placesOf(text, written, all.find(({ short }) => short.written === written)?.short.start ?? 0).flatMap((span) => {
      const definition = at(span);
      return definition?.entity === undefined ? [] : [{ ...span, entity: definition.entity, definition }];
    }),
  );
  const names = all.flatMap(({ entity, span, short }) =>
    entity?.name === undefined ? [] : [{ start: span.start, end: short.nameEnd, entity }],
  );
  return [...names, ...mentions];
}

function placesOf(text: string, written: string, from: number): Span[] {
  const places: Span[] = [];
  for (let start = text.indexOf(written, from); start >= 0; start = text.indexOf(written, start + 1)) {
    const end = start + written.length;
    const before = text.charAt(start - 1);
    if (!/[\p{L}\d]/u.test(before) && !continuesWord(text, start) && endsWord(text, end)) places.push({ start, end });
  }
  return places;
}
