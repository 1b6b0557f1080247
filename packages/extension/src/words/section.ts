/** The texts of a section, as `card` or `panel`: by their places alone, which their names tell. */
export interface Section {
  /** For each bucket of names what they are hashed with, so that every name of the section comes to a place of its own. */
  readonly seeds: readonly number[];
  /** As many as there are names. */
  readonly texts: readonly string[];
}

/** The section that a name is of: `card` of `card_way_text`; none where the name is one word. */
export function sectionOf(name: string): string {
  return name.slice(0, Math.max(0, name.indexOf("_")));
}

/** The name of the message that holds the texts of a section; no other ends so. */
export function messageOf(section: string): string {
  return `${section}_`;
}

/** Reads such a message: the seeds are on its first line, a text on each other. */
export function readSection(message: string): Section {
  const [seeds = "", ...texts] = message.split("\n");
  return { seeds: seeds.split(" ").map(Number), texts };
}

/** The text of a name of this section. For any other name it is just one of them: which names there are is not kept. */
export function textIn({ seeds, texts }: Section, name: string): string {
  return texts[placeOf(name, seeds[bucketOf(name, seeds.length)] ?? 0, texts.length)] ?? "";
}

/** The bucket of a name: those in one share a seed. */
export function bucketOf(name: string, buckets: number): number {
  return hash(name, 0) % buckets;
}

/** The place that a name comes to by this seed. */
export function placeOf(name: string, seed: number, places: number): number {
  return hash(name, seed) % places;
}

/** FNV-1a of 32 bits, begun anew for each seed. */
function hash(name: string, seed: number): number {
  let sum = 0x811c9dc5 ^ seed;
  for (let at = 0; at < name.length; at++) sum = Math.imul(sum ^ name.charCodeAt(at), 0x01000193);
  // Else names that end alike would have the same lowest bits.
  return (sum ^ (sum >>> 15)) >>> 0;
}
