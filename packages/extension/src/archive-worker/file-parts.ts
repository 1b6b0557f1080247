import type { MadeFile } from "../backup/made-file.ts";

/** `kantlijn-2026-11-21.json`: the day is that of where the reader is. */
export function fileName(date: Date, ending: string): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `kantlijn-${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}${ending}`;
}

/** Milliseconds after which a browser has surely begun to save a file that the reader asked for. */
const KEPT_FOR = 120_000;

/** The content of a file, which lies on the disk so long; where the page is closed before, until the next look. */
export function keptAWhile({ content, drop }: MadeFile): Blob {
  setTimeout(() => void drop(), KEPT_FOR);
  return content;
}
