import type { Reference } from "../model/reference.ts";
import type { SourceText } from "../model/source-text.ts";
import { type Antecedent, agree, between, type Cited } from "./cited.ts";
import { SENTENCE_REACH, sentenceStart } from "./sentence.ts";

/** What `dat Kamerstuk` or `voornoemde brief` points at: the paper of that sort in the sentence before, or in its own. */
export function pointedAt(source: SourceText, noun: string, start: number, cited: readonly Cited[]): Antecedent {
  const papers = between(cited, start - 2 * SENTENCE_REACH, start).filter(({ reference }) => isPaper(reference));
  if (papers.length === 0) return undefined;
  const from = sentenceStart(source, start, 2);
  const near = papers.filter((paper) => paper.start >= from);
  return agree(noun === "kamerstuk" ? near : near.filter((one) => nounBefore(source.text, one) === noun));
}

function isPaper({ kind }: Reference): boolean {
  return kind === "kamerstuk";
}

// de motie van het lid Piri over opvang (Kamerstuk …): the noun whose apposition the citation is.
const APPOSITION =
  /\b(?<noun>motie|brief|nota|memorie|amendement|verslag)(?:[-\s](?:[^().;]|c\.s\.|jl\.|d\.d\.){0,160})?[(,]\s{0,3}$/iu;
const REACH = 200;

function nounBefore(text: string, { start }: Cited): string | undefined {
  return APPOSITION.exec(text.slice(Math.max(0, start - REACH), start))?.groups?.noun?.toLowerCase();
}
