/** Where one thing stands in a text, rising: as numbers, because a text has more words of evidence than all else. */
export interface Places {
  readonly starts: number[];
  readonly ends: number[];
}

/** Adds a place to those of `key`. */
export function addPlace(places: Map<number, Places>, key: number, start: number, end: number): void {
  const known = places.get(key);
  if (known === undefined) places.set(key, { starts: [start], ends: [end] });
  else {
    known.starts.push(start);
    known.ends.push(end);
  }
}
