/**
 * A name as it travels beside the id of what it names: each word that stands at the same place in the id is one character,
 * `_` as it is there, `^` with a capital, `=` in capitals. Most names are hardly more than their id says.
 */
export function packName(id: string, name: string): string {
  const words = wordsOf(id);
  return name.replace(WORD, (word) => {
    const said = words.next().value;
    if (said === undefined) return word;
    const [mark] = Object.entries(WRITTEN).find(([, write]) => write(said) === word) ?? [word];
    return mark;
  });
}

/** The name that `packName` packed beside this id. */
export function unpackName(id: string, packed: string): string {
  const words = wordsOf(id);
  return packed.replace(MARK_OR_WORD, (word) => {
    const said = words.next().value;
    return said === undefined ? word : (WRITTEN[word]?.(said) ?? word);
  });
}

const WORD = /[\p{L}\p{N}]+/gu;
const MARK_OR_WORD = /[_^=]|[\p{L}\p{N}]+/gu;

/** How a word of an id is written in a name, by the mark that says so. */
const WRITTEN: Readonly<Record<string, (word: string) => string>> = {
  _: (word) => word,
  "^": (word) => word.charAt(0).toUpperCase() + word.slice(1),
  "=": (word) => word.toUpperCase(),
};

/** The words of `organisatie/europese-raad`, without what is before them. */
function wordsOf(id: string): IterableIterator<string> {
  return id
    .slice(id.indexOf("/") + 1)
    .split("-")
    .values();
}
