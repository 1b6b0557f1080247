import { type CardColumns, FACTS, FIRST_FACT, type PackedCard, type PackedCards } from "../src/cards/packed-card.ts";
import { packSource } from "../src/cards/said-of-card.ts";
import { packName } from "../src/cards/words-of-id.ts";
import type { GazetteerSource } from "./gazetteer-schema.ts";
import { type SeedTitles, withSeedTitles } from "./seed-titles.ts";

/** The cards of all entries. What was not checked is recognised, but nothing is said of it. */
export function packCards(entries: readonly GazetteerSource[], seeds: SeedTitles = new Map()): PackedCards {
  const numbers = new Map<string, number>();
  const numberOf = (source: string) => {
    const number = numbers.get(source) ?? numbers.size;
    numbers.set(source, number);
    return number;
  };
  const cards = entries.map((entry) => packCard(entry, seeds, numberOf));
  return { sources: [...numbers.keys()], columns: columnsOf(cards) };
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

function packCard(entry: GazetteerSource, seeds: SeedTitles, numberOf: (source: string) => number): PackedCard {
  const { id, label, identifiers, verified } = entry;
  const abbreviation = entry.abbreviations?.find(({ form }) => form !== label)?.form;
  const facts = verified ? checkedFacts(entry) : {};
  const said = { ...facts, label, identifiers: identifiers ?? {} };
  return {
    ...facts,
    label: packName(id, label),
    ...(abbreviation !== undefined && { abbreviation }),
    ...(identifiers !== undefined && { identifiers: mapValues(identifiers, (value) => packName(id, value)) }),
    sources: entry.sources
      .filter(({ of }) => verified || of !== "description")
      .map(({ of, source, checked }) => {
        const packed = packSource(said, withSeedTitles(source, seeds));
        return letterOf(of) + numberOf(checked === undefined ? packed : `${packed}\t${checked}`);
      })
      .join(""),
  };
}

function letterOf(fact: GazetteerSource["sources"][number]["of"]): string {
  return String.fromCharCode(FIRST_FACT + FACTS.indexOf(fact));
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
