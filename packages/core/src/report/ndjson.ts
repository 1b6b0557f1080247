import type { ReadFile } from "./read-for.ts";

/** One line of JSON for a file, line end included. */
export function writeLine({ file, text, document, furniture, annotations }: ReadFile): string {
  const line = {
    file,
    length: text.length,
    document,
    furniture: furniture.map(({ start, end }) => [start, end]),
    annotations,
  };
  return `${JSON.stringify(line)}\n`;
}
