import type { EntityKind } from "../model/entity.ts";

// What a name is can be told from its head: `Opvangwet` is a law, `Dienst Terugkeer` a body.
const HEADS: readonly (readonly [kind: EntityKind, nouns: string])[] = [
  ["regeling", "wet besluit regeling verordening richtlijn verdrag wetboek act regulation directive convention treaty"],
  [
    "organisatie",
    "organisatie dienst agentschap autoriteit commissie comité raad orgaan ministerie stichting vereniging instituut " +
      "inspectie bureau centrum college kamer kantoor bank unie federatie netwerk " +
      "organization organisation agency authority commission committee council ministry foundation association " +
      "institute inspectorate office centre center board union federation network",
  ],
  [
    "instrument",
    "programma fonds actieplan platform taskforce pact akkoord convenant faciliteit mechanisme systeem instrument " +
      "project subsidieregeling programme program fund facility mechanism compact partnership system framework",
  ],
  ["functie", "minister staatssecretaris voorzitter commissaris"],
];

const KINDS: ReadonlyMap<string, EntityKind> = new Map(
  HEADS.flatMap(([kind, nouns]) => nouns.split(" ").map((noun) => [noun, kind] as const)),
);
// `Opvangwet`, `Migratiefonds`: the longest head that the word ends in.
const ENDINGS = [...KINDS.keys()].sort((a, b) => b.length - a.length);
/** So many letters must stand before a head within a compound: `Uniewet`, but not `debat` or `Beraad`. */
const SHORTEST_MODIFIER = 4;
/** A compound ends in a noun of one syllable by chance too easily: `contract`, `project`. */
const NO_ENDINGS: ReadonlySet<string> = new Set(["act", "program", "project", "bank", "unie", "raad", "kamer", "pact"]);

/** The kind a single word names, by its head. */
export function kindOfWord(word: string): EntityKind | undefined {
  const lower = word.toLowerCase();
  const whole = KINDS.get(lower);
  if (whole !== undefined) return whole;
  const ending = ENDINGS.find(
    (noun) => !NO_ENDINGS.has(noun) && lower.endsWith(noun) && lower.length - noun.length >= SHORTEST_MODIFIER,
  );
  return ending === undefined ? undefined : KINDS.get(ending);
}

const PREPOSITIONS: ReadonlySet<string> = new Set(
  "van voor tot op inzake betreffende over in bij tegen met aan for of on against to in the".split(" "),
);

/** The kind a whole name tells: the noun before its first preposition, or the one it begins with. */
export function kindOfName(words: readonly string[]): EntityKind | undefined {
  const end = words.findIndex((word) => PREPOSITIONS.has(word.toLowerCase()));
  const before = end < 0 ? words : words.slice(0, end);
  const kinds = [before.at(-1), words[0], ...before].map((word) => (word === undefined ? word : kindOfWord(word)));
  return kinds.find((kind) => kind !== undefined);
}
