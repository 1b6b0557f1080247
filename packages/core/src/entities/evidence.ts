import type { EntryRule } from "../gazetteer/entries.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Span } from "../model/span.ts";
import type { Places } from "../scan/places.ts";
import { isAbbreviation } from "./abbreviation.ts";
import { type Candidate, type Candidates, nearest } from "./candidates.ts";
import type { Definitions } from "./definitions.ts";
import { officeBeside } from "./office.ts";
import { type Paragraphs, paragraphAt } from "./paragraphs.ts";
import { articleBefore, hasWordBehind, opensCompound, opensName, personBefore, wordBefore } from "./surroundings.ts";

/** What is known of a text when its doubtful forms are weighed. */
export interface Known extends Pick<Candidates, "named"> {
  readonly text: string;
  /** Per word of evidence: where it stands. */
  readonly words: ReadonlyMap<number, Places>;
  readonly paragraphs: Paragraphs;
  readonly definitions: Definitions;
  /** Per person whom the text called by office and surname before: where it did so first. */
  readonly introduced: ReadonlyMap<number, Span>;
  /** ISO date of the document, where it says one. */
  readonly date?: string;
}

/** What the text says of one meaning of a form: that it is meant, and by what; that it is not; or nothing. */
export type Verdict = Evidence | "barred" | undefined;

/** Weighs one meaning of a form, the strongest evidence first. */
export function weigh(candidate: Candidate, known: Known): Verdict {
  const { entity, form } = candidate;
  const definition = known.definitions.at(candidate);
  if (definition !== undefined) {
    return definition.entity?.id === entity.id ? { rule: "definition", span: definition.span } : "barred";
  }
  const rule = entity.rules.find((one) => one.form === form.written);
  if (entity.kind === "organisatie" && isCommonWord(form) && opensName(known.text, candidate)) return "barred";
  if (rule !== undefined && isBarred(rule, candidate, known)) return "barred";
  return byName(candidate, rule, known) ?? bySurroundings(candidate, rule, known) ?? byWords(candidate, rule, known);
}

function isBarred(rule: EntryRule, candidate: Candidate, { text, named, date }: Known): boolean {
  const { articles, notBehind, notBefore, unlessNamed } = rule;
  if (rule.from !== undefined || rule.until !== undefined) {
    if (date !== undefined && !isWithin(date, rule)) return true;
  }
  if (unlessNamed?.some((entry) => firstOf(named, entry) < firstOf(named, candidate.entry))) return true;
  if (notBehind && wordBefore(text, candidate, notBehind) !== undefined) return true;
  if (notBefore && hasWordBehind(text, candidate, notBefore)) return true;
  return articles !== undefined && hasOtherArticle(text, candidate, articles);
}

/** Where an entry is named first; behind everything where it is not. */
function firstOf(named: Known["named"], entry: number): number {
  return named.get(entry)?.starts[0] ?? Number.POSITIVE_INFINITY;
}

function isWithin(date: string, { from = "", until }: EntryRule): boolean {
  return from <= date && (until === undefined || date < until);
}

/** `het PBL` is not `de PBL`; in `het COA-beleid` the article is that of the policy. */
function hasOtherArticle(text: string, candidate: Span, articles: readonly string[]): boolean {
  const article = articleBefore(text, candidate)?.article;
  return article !== undefined && !articles.includes(article) && !opensCompound(text, candidate);
}

/**
 * A name, an abbreviation or a term of the topic means in the whole text what the text says once, and a surname from
 * there on; any other common word is meant only near the full name.
 */
function byName(candidate: Candidate, rule: EntryRule | undefined, { named, paragraphs }: Known): Evidence | undefined {
  const places = named.get(candidate.entry);
  if (places === undefined) return undefined;
  const isAnywhere = candidate.form.exact || rule?.topical;
  const reach = isAnywhere ? EVERYWHERE : paragraphAt(paragraphs, candidate);
  const isSurname = candidate.entity.kind === "persoon";
  const span = nearest(places, candidate, isSurname ? { start: 0, end: candidate.start } : reach);
  return span && { rule: "name", span };
}

const EVERYWHERE: Span = { start: 0, end: Number.POSITIVE_INFINITY };

function bySurroundings(candidate: Candidate, rule: EntryRule | undefined, known: Known): Evidence | undefined {
  return (
    byPerson(candidate, known) ?? (rule && (byNeighbour(candidate, rule, known) ?? byDate(candidate, rule, known)))
  );
}

function byPerson(candidate: Candidate, { text, date, introduced }: Known): Evidence | undefined {
  const { entity, entry, end } = candidate;
  const office = entity.kind === "persoon" ? officeBeside(text, candidate, entity, date) : undefined;
  if (office) return { rule: "office", span: office };
  const first = introduced.get(entry);
  // `Faber (PVV)` speaks as a member, and may be another.
  if (first && !text.startsWith(" (", end)) return { rule: "name", span: first };
  const member = entity.kind === "partij" ? personBefore(text, candidate) : undefined;
  return member && { rule: "member", span: member };
}

function byNeighbour(
  candidate: Candidate,
  { form, behind, articles }: EntryRule,
  { text }: Known,
): Evidence | undefined {
  const neighbour = behind && wordBefore(text, candidate, behind);
  if (neighbour) return { rule: "neighbour", span: neighbour };
  if (articles === undefined || !isAbbreviation(form)) return undefined;
  const article = articleBefore(text, candidate);
  return article && articles.includes(article.article) ? { rule: "article", span: article.span } : undefined;
}

/** What is of another time was barred before; a common word needs more than the time. */
function byDate({ form }: Candidate, { from, until }: EntryRule, { date }: Known): Evidence | undefined {
  const isDated = date !== undefined && (from !== undefined || until !== undefined);
  return isDated && form.exact ? { rule: "date" } : undefined;
}

/** `Raad`, `Commissie`: a word with a capital, and no name yet. */
function isCommonWord({ written }: Candidate["form"]): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(written);
}

function byWords(candidate: Candidate, rule: EntryRule | undefined, known: Known): Evidence | undefined {
  const word = rule?.words && nearWord(candidate, rule.words, known);
  if (word) return { rule: "words", span: word };
  const entry = rule?.entries?.find((other) => known.named.has(other));
  const span = entry === undefined ? undefined : nearest(known.named.get(entry), candidate, EVERYWHERE);
  return span && { rule: "entity", span };
}

/** The first of the words that stands in the same paragraph, where it is nearest. */
function nearWord(candidate: Candidate, words: readonly number[], known: Known): Span | undefined {
  const paragraph = paragraphAt(known.paragraphs, candidate);
  for (const word of words) {
    const span = nearest(known.words.get(word), candidate, paragraph);
    if (span) return span;
  }
  return undefined;
}
