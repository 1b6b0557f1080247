import type { CardColumns, PackedCard, PackedCards } from "../src/cards/packed-card.ts";
import { packName } from "../src/cards/words-of-id.ts";
import type { GazetteerSource } from "./gazetteer-schema.ts";
import { type SeedTitles, withSeedTitles } from "./seed-titles.ts";

/** The cards of all entries. What was not checked is recognised, but nothing is said of it. */
export function packCards(entries: readonly GazetteerSource[], seeds: SeedTitles = new Map()): PackedCards {
  const sources = [...new Set(entries.flatMap((entry) => entry.sources.map(({ source }) => source)))];
  const numbers = new Map(sources.map((source, index) => [source, index]));
  const shown = sources.map((source) => withSeedTitles(source, seeds));
  const cards = entries.map((entry) => packCard(entry, (source) => numbers.get(source) ?? 0));
  return { sources: shown, columns: columnsOf(cards) };
}

function columnsOf(cards: readonly PackedCard[]): CardColumns {
  const column = <Field extends keyof PackedCard>(field: Field) => cards.map((card) => card[field] ?? 0);
  return {
    label: column("label"),
    abbreviation: column("abbreviation"),
    english: column("english"),
    description: column("description"),
    validFrom: column("validFrom"),
    validUntil: column("validUntil"),
    terms: column("terms"),
    identifiers: column("identifiers"),
    sources: column("sources"),
  };
}

function packCard(entry: GazetteerSource, numberOf: (source: string) => number): PackedCard {
  const { id, label, identifiers, verified } = entry;
  const abbreviation = entry.abbreviations?.find(({ form }) => form !== label)?.form;
  return {
    label: packName(id, label),
    ...(abbreviation !== undefined && { abbreviation }),
    ...(verified && checkedFacts(entry)),
    ...(identifiers !== undefined && { identifiers: mapValues(identifiers, (value) => packName(id, value)) }),
    sources: entry.sources
      .filter(({ of }) => verified || of !== "description")
      .map(({ of, source, checked }) =>
        checked === undefined ? [of, numberOf(source)] : [of, numberOf(source), checked],
      ),
  };
}

function mapValues(
  record: Readonly<Record<string, string>>,
  change: (value: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

function checkedFacts({ english, description, validFrom, validUntil, terms = [] }: GazetteerSource) {
  const certain = terms
    .filter(({ uncertain }) => uncertain === undefined)
    .map(({ role, start, end }) => ({ role, start, ...(end !== undefined && { end }) }))
    .sort((a, b) => (a.start < b.start ? -1 : 1));
  return {
    ...(english !== undefined && { english }),
    ...(description !== undefined && { description }),
    ...(validFrom !== undefined && { validFrom }),
    ...(validUntil !== undefined && { validUntil }),
    ...(certain.length > 0 && { terms: certain }),
  };
}
