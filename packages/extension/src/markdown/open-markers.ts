import type { Inline } from "./tree.ts";

/** What may stand around words: `**` makes them strong, `*` and `_` give them emphasis. */
export type Marker = "**" | "__" | "*" | "_";

/** Words behind a marker that is not closed yet; those behind no marker are in the first of a stack, whose marker is "". */
export interface Frame {
  readonly marker: Marker | "";
  readonly content: Inline[];
}

/** Makes one piece of all behind the marker; a marker inside it that was never closed is text. */
export function close(frames: Frame[], marker: Marker): void {
  while (frames.at(-1)?.marker !== marker) unmark(frames);
  const closed = frames.pop();
  if (closed === undefined) return;
  if (closed.content.length === 0) addText(top(frames), marker + marker);
  else top(frames).push({ kind: marker.length === 2 ? "strong" : "emphasis", content: closed.content });
}

/** Gives up on the marker that was opened last: it is text, and so are the words behind it. */
export function unmark(frames: Frame[]): void {
  const given = frames.pop();
  if (given === undefined) return;
  const content = top(frames);
  addText(content, given.marker);
  for (const piece of given.content) {
    if (piece.kind === "text") addText(content, piece.text);
    else content.push(piece);
  }
}

/** Where words go that are read now. */
export function top(frames: readonly Frame[]): Inline[] {
  return frames.at(-1)?.content ?? [];
}

/** Adds words, to the text that stands last where there is one. */
export function addText(content: Inline[], text: string): void {
  const last = content.at(-1);
  if (last?.kind === "text") content[content.length - 1] = { kind: "text", text: last.text + text };
  else content.push({ kind: "text", text });
}
