import { FEWEST_SHARED, MOST_SHARED, type PackedLines } from "../src/text/unpack-lines.ts";

/** Packs lines, so that `unpackLines` gives them back; sorted ones take least room. */
export function packLines(lines: readonly string[]): PackedLines {
  const counts = lines.map((line, index) => sharedOf(line, lines[index - 1] ?? ""));
  return {
    shared: String.fromCharCode(...counts.map((count) => FEWEST_SHARED + count)),
    rest: lines.map((line, index) => line.slice(counts[index])).join("\n"),
  };
}

/** How many characters two lines begin with alike, as far as can be told of them. */
function sharedOf(line: string, before: string): number {
  const longest = Math.min(line.length, before.length, MOST_SHARED);
  let count = 0;
  while (count < longest && line[count] === before[count]) count++;
  return count;
}
