/**
 * Kinds that are held to one another, by the name of the group. An annotator tells no country from a region, no office
 * from who holds it, and marks the number of an act as the name of a law; percentages and numbers of people were not
 * annotated.
 */
const TERM_GROUPS: Readonly<Record<string, readonly string[]>> = {
  organisatie: ["organisatie"],
  "functie of persoon": ["functie", "persoon", "bewindspersoon-of-functie"],
  partij: ["partij", "partij-of-fractie"],
  "land of regio": ["land", "regio", "land-of-regio"],
  route: ["route"],
  "regeling of eu-act": ["regeling", "eu-act", "wet-of-verdrag"],
  instrument: ["instrument", "beleidsinstrument"],
  begrip: ["begrip"],
  bedrag: ["bedrag"],
  datum: ["datum"],
};

const GROUP_OF_KIND: ReadonlyMap<string, string> = new Map(
  Object.entries(TERM_GROUPS).flatMap(([group, kinds]) => kinds.map((kind) => [kind, group])),
);

/** The group of a kind, as core or an annotator writes it; undefined for what is not measured. */
export function termGroupOf(kind: string): string | undefined {
  return GROUP_OF_KIND.get(kind);
}
