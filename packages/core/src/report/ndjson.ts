import type { ReadFile } from "./read-for.ts";

/** One line of JSON for a file, line end included. */
export function writeLine({ file, text, document, furniture, annotations, unresolved }: ReadFile): string {
  const line = {
    file,
    length: text.length,
    document,
    furniture: furniture.map(({ start, end }) => [start, end]),
    annotations,
    unresolved,
  };
  return `${JSON.stringify(line)}\n`;
}
