import { createHash } from "node:crypto";

/** How many things stand in a piece of an archive, each of which has a sum. */
const PIECE = 1_000;

/** An archive of version 1, as docs/adr/0036 describes it, with these notes and nothing else. */
export function archiveOf(notes: readonly object[], createdAt: string): string {
  const lines = notes.map((note) => JSON.stringify(inOrder(note)));
  const sums: string[] = [];
  for (let from = 0; from < lines.length; from += PIECE) sums.push(sumOf(lines.slice(from, from + PIECE)));
  const head = `"format":"kantlijn","version":1,"createdAt":"${createdAt}","app":"0.1.0","documents":[]`;
  const end = `"versions":[],"count":{"documents":0,"notes":${lines.length},"versions":0},"sha256":"${sumOf(sums)}"`;
  return `{${head},"notes":[${lines.join(",")}],${end}}`;
}

/** The same, with the names in it in the order of the alphabet. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(entries.map(([name, one]) => [name, inOrder(one)]));
}

function sumOf(lines: readonly string[]): string {
  return createHash("sha256").update(lines.join("\n")).digest("hex");
}
