import { DataMistakes } from "../data-mistakes.ts";
import type { GazetteerSource } from "../gazetteer-schema.ts";
import type { LawName } from "../read-laws.ts";
import { mistakesAgainstLaws, mistakesInActs } from "./acts.ts";
import { mistakesInEvidence, mistakesInPointers } from "./evidence.ts";
import { mistakesInKind, mistakesInTimes, mistakesInVerified } from "./facts.ts";
import { mistakesInForms, mistakesInSharedForms } from "./forms.ts";
import { mistakesInIdentifiers, mistakesInSharedIdentifiers } from "./identifiers.ts";
import { lineOf, type Mistake } from "./mistake.ts";

/** What is looked for in each entry by itself. */
const OF_AN_ENTRY: readonly ((entry: GazetteerSource) => Mistake[])[] = [
  mistakesInForms,
  mistakesInEvidence,
  mistakesInIdentifiers,
  mistakesInActs,
  mistakesInTimes,
  mistakesInKind,
  mistakesInVerified,
];

/** What is looked for between entries. */
const BETWEEN_ENTRIES: readonly ((entries: readonly GazetteerSource[]) => Mistake[])[] = [
  mistakesInSharedForms,
  mistakesInSharedIdentifiers,
  mistakesInPointers,
];

/** Every mistake in what the entries say, a line each: file, entry, field, what to do. */
export function mistakesInGazetteer(entries: readonly GazetteerSource[], laws: readonly LawName[]): string[] {
  return [
    ...entries.flatMap((entry) => OF_AN_ENTRY.flatMap((mistakesIn) => mistakesIn(entry))),
    ...BETWEEN_ENTRIES.flatMap((mistakesIn) => mistakesIn(entries)),
    ...mistakesAgainstLaws(entries, laws),
  ].map(lineOf);
}

/** The entries, where nothing is wrong with them. @throws DataMistakes where something is. */
export function withoutMistakes(entries: GazetteerSource[], laws: readonly LawName[]): GazetteerSource[] {
  const mistakes = mistakesInGazetteer(entries, laws);
  if (mistakes.length > 0) throw new DataMistakes(mistakes);
  return entries;
}
