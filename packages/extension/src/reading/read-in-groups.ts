import { type Annotation, annotate, type SourceText } from "@kantlijn/core";

/** A text up to this many UTF-16 code units is read in one go. */
const LONGEST_IN_ONE_GO = 300_000;

/** Longest part of a longer text that is read between two pauses, in UTF-16 code units. */
const LONGEST_GROUP = 50_000;

/** Reads a text for terms and references, and pauses between parts where it is long. */
export function* annotateInGroups(source: SourceText): Generator<void, readonly Annotation[]> {
  const { length } = source.text;
  if (length <= LONGEST_IN_ONE_GO) return annotate(source);
  const annotations: Annotation[] = [];
  for (let start = 0; start < length; ) {
    const end = endOfGroup(source, start);
    for (const annotation of annotate(partOf(source, start, end))) {
      annotations.push({ ...annotation, start: annotation.start + start, end: annotation.end + start });
    }
    start = end;
    yield;
  }
  return annotations;
}

/** The last edge of a block that fits; in a block longer than that the end of a line or a sentence. */
function endOfGroup({ text, breaks }: SourceText, start: number): number {
  const furthest = start + LONGEST_GROUP;
  if (furthest >= text.length) return text.length;
  const edge = breaks.findLast((at) => at <= furthest);
  if (edge !== undefined && edge > start) return edge;
  const line = text.lastIndexOf("\n", furthest);
  const cut = line > start ? line : text.lastIndexOf(". ", furthest);
  return cut > start ? cut + 1 : furthest;
}

function partOf({ text, breaks }: SourceText, start: number, end: number): SourceText {
  const inside = breaks.filter((at) => at > start && at < end).map((at) => at - start);
  return { text: text.slice(start, end), breaks: inside };
}
