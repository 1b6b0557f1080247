/** The titles that were packed, by their dossiers. */
export function unpackTitles(packed: string): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  let number = 0;
  for (const line of packed.split("\n")) {
    const { more, part = "", title = "" } = LINE.exec(line)?.groups ?? {};
    number += Number(more);
    titles.set(number + part, title);
  }
  return titles;
}

const LINE = /^(?<more>\d*)(?<part>[^\t]*)\t(?<title>.*)$/u;
