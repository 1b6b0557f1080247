import { classAt, isSpace, NEWLINE, SKIPPED } from "../text/folding.ts";

/** White space that patterns expect; of more, as much is seen as a reader sees. */
export const LONGEST_SEEN_SPACE = 4;

/** Adds to `unseen` what is not seen of the gap between two words. */
export function noteUnseen(text: string, start: number, end: number, unseen: number[]): void {
  for (let index = start; index < end; ) {
    const symbol = classAt(text, index);
    if (symbol === SKIPPED) unseen.push(index);
    index = isSpace(symbol) ? passSpace(text, index, unseen) : index + 1;
  }
}

/** Passes the white space that begins at `start`, and gives its end. */
function passSpace(text: string, start: number, unseen: number[]): number {
  let hasLineEnd = false;
  let end = start;
  for (; isSpace(classAt(text, end)); end++) if (classAt(text, end) === NEWLINE) hasLineEnd = true;
  if (end - start > LONGEST_SEEN_SPACE) pushUnseen(text, start, end, hasLineEnd, unseen);
  return end;
}

/** Of long white space two line ends are seen, or its first character. */
function pushUnseen(text: string, start: number, end: number, hasLineEnd: boolean, unseen: number[]): void {
  let left = hasLineEnd ? 2 : 1;
  for (let index = start; index < end; index++) {
    const isSeen = left > 0 && (!hasLineEnd || classAt(text, index) === NEWLINE);
    if (isSeen) left--;
    else unseen.push(index);
  }
}
