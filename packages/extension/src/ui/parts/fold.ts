/** A text made ready for searching: without case and accents, one unit for one, with the way back. */
export interface Folded {
  readonly text: string;
  /** Offset in the source of each UTF-16 code unit, and of the end. */
  readonly offsets: readonly number[];
}

/** Folds case and diacritics: `België` and `BELGIE` are the same. */
export function fold(source: string): Folded {
  let text = "";
  const offsets: number[] = [];
  for (let at = 0; at < source.length; at++) {
    const folded = foldUnit(source.charAt(at));
    for (let i = 0; i < folded.length; i++) offsets.push(at);
    text += folded;
  }
  offsets.push(source.length);
  return { text, offsets };
}

function foldUnit(unit: string): string {
  return unit.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
