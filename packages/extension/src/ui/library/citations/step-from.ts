import type { Picture } from "./lay-out.ts";

/**
 * Where an arrow key leads from a node of the picture: up and down within its side, left and right along its first line;
 * Home and End to the first and the last of its side. Nothing where there is nothing further.
 */
export function stepFrom({ documents, rows, lines }: Picture, from: string, key: string): string | undefined {
  const isLeft = documents.some(({ id }) => id === from);
  const side = (isLeft ? documents : rows).map(({ id }) => id);
  const at = side.indexOf(from);
  switch (key) {
    case "ArrowDown":
      return side[at + 1];
    case "ArrowUp":
      return side[at - 1];
    case "Home":
      return side[0];
    case "End":
      return side.at(-1);
    case "ArrowRight":
      return isLeft ? lines.find((line) => line.from === from && !line.isBetweenDocuments)?.to : undefined;
    case "ArrowLeft":
      return isLeft ? undefined : lines.find(({ to }) => to === from)?.from;
    default:
      return undefined;
  }
}
