import type { Span } from "@kantlijn/core";

/** More places than this tell nothing: such words stand everywhere. */
const MOST_PLACES = 200;

/** Where exactly these words stand in a text. */
export function exactPlaces(text: string, words: string): readonly Span[] {
  const places: Span[] = [];
  if (words === "") return places;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    places.push({ start, end: start + words.length });
    if (places.length === MOST_PLACES) break;
  }
  return places;
}

/** Tells where words stand in a text, where they stand there once. */
export type OnlyPlace = (words: string) => number | undefined;

/** Reads the whole text for each words that are asked for. */
export function onlyPlaceIn(text: string): OnlyPlace {
  return (words) => {
    const place = text.indexOf(words);
    return place === -1 || text.indexOf(words, place + 1) !== -1 ? undefined : place;
  };
}

/** True for words that stand in a text once, or for no words. */
export function isOnce(text: string, words: string): boolean {
  return words === "" || text.indexOf(words, text.indexOf(words) + 1) === -1;
}
