import { bucketOf, messageOf, placeOf, type Section, sectionOf } from "../src/words/section.ts";

/** What `_locales` holds of one language: its texts by the names that browsers know them by, as `card_way_text`. */
export type Messages = Readonly<Record<string, { readonly message: string }>>;

/** The texts of a section by their names. */
type Lines = ReadonlyMap<string, string>;

/** The sections that browsers read themselves, as the manifest names their texts. */
const OF_THE_MANIFEST = new Set(["extension", "commands"]);

/** Names to a bucket. With more of them the seeds become longer than they save. */
const IN_BUCKET = 4;

/**
 * Texts without their names, which weigh almost as much: each would stand in every language, and once more in the code that
 * asks for it. A section becomes one message, in which `t` finds the line of a name.
 *
 * @throws where a text has a line break, or a dollar sign that a browser would read.
 */
export function packTexts(messages: Messages): Messages {
  const packed: Record<string, { readonly message: string }> = {};
  for (const [section, own] of grouped(Object.entries(messages), ([name]) => sectionOf(name))) {
    if (section === "" || OF_THE_MANIFEST.has(section)) Object.assign(packed, Object.fromEntries(own));
    else packed[messageOf(section)] = { message: written(packSection(linesOf(own))) };
  }
  return packed;
}

/** What is filled in for `$1` is so by `t`: in a whole section browsers would fill in nothing. */
function linesOf(texts: readonly (readonly [name: string, { readonly message: string }])[]): Lines {
  const lines = texts.map(([name, { message }]) => [name, message.replaceAll("$1", "{0}")] as const);
  for (const [name, line] of lines)
    if (/[\n$]/u.test(line)) throw new Error(`A line break or a dollar sign in the text of ${name}`);
  return new Map(lines);
}

function written({ seeds, texts }: Section): string {
  return [seeds.join(" "), ...texts].join("\n");
}

/**
 * Gives each name a place among as many as there are names, by a minimal perfect hash ("hash, displace"): the fullest
 * buckets choose their seeds first, while there is room.
 */
function packSection(lines: Lines): Section {
  const count = Math.ceil(lines.size / IN_BUCKET);
  const buckets = grouped([...lines.keys()], (name) => bucketOf(name, count));
  const seeds = new Array<number>(count).fill(0);
  const texts = new Map<number, string>();
  for (const [bucket, names] of [...buckets].sort(([, one], [, other]) => other.length - one.length)) {
    const { seed, places } = choosePlaces(names, lines.size, texts);
    seeds[bucket] = seed;
    for (const [at, place] of places.entries()) texts.set(place, lines.get(names[at] ?? "") ?? "");
  }
  return { seeds, texts: [...texts].sort(([one], [other]) => one - other).map(([, text]) => text) };
}

/** The first seed by which all of these names come to places that nothing has yet. */
function choosePlaces(names: readonly string[], among: number, taken: ReadonlyMap<number, string>) {
  for (let seed = 0; ; seed++) {
    const places = names.map((name) => placeOf(name, seed, among));
    if (new Set(places).size === places.length && !places.some((place) => taken.has(place))) return { seed, places };
  }
}

function grouped<T, K>(all: readonly T[], groupOf: (one: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const group = groups.get(groupOf(one));
    if (group === undefined) groups.set(groupOf(one), [one]);
    else group.push(one);
  }
  return groups;
}
