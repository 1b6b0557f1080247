import { joinLines, type Spelling } from "./join-lines.ts";
import { withoutCalls } from "./note-calls.ts";
import type { Line } from "./pages.ts";

/** A block of a document as its page shows it. */
export interface Block {
  readonly kind: "heading" | "paragraph" | "answer-label" | "answer";
  readonly text: string;
}

/** How a document is set: what its lines tell about where a paragraph ends. */
interface Setting {
  /** Characters in a full line: nine in ten lines are no wider. */
  readonly width: number;
  /** Blank lines part the paragraphs; without them only short lines do. */
  readonly blanksPart: boolean;
}

/** Paragraphs of lines, and what each is. */
export function buildBlocks(lines: readonly Line[], spelling: Spelling): readonly Block[] {
  const groups = groupLines(lines, settingOf(lines));
  return groups.map((group, index) => ({ kind: kindOf(group, groups, index), text: joinGroup(group, spelling) }));
}

type Group = readonly Line[];

function settingOf(lines: readonly Line[]): Setting {
  const widths = lines.map((line) => line.text.length).sort((a, b) => a - b);
  const blanks = lines.filter((line) => line.afterBlank).length;
  return { width: widths[Math.floor(widths.length * 0.9)] ?? 0, blanksPart: blanks > lines.length * 0.05 };
}

function groupLines(lines: readonly Line[], setting: Setting): readonly Group[] {
  const groups: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const group = groups.at(-1);
    if (group === undefined || beginsParagraph(lines, index, setting)) groups.push([line]);
    else group.push(line);
  }
  return groups;
}

function beginsParagraph(lines: readonly Line[], index: number, setting: Setting): boolean {
  const before = lines[index - 1];
  const line = lines[index];
  if (before === undefined || line === undefined) return true;
  if (isAnswerLabel(line.text) || isAnswerLabel(before.text)) return true;
  if (isHeadingLine(lines, index - 1, setting)) return !isSecondHeadingLine(lines, index);
  if (endsSentence(before.text) && isHeadingLine(lines, index, setting)) return true;
  if (line.afterBlank || line.startsPage) return !goesOn(before, line, setting);
  return !setting.blanksPart && endsShort(before, setting) && startsSentence(line.text);
}

function endsShort(line: Line, { width }: Setting): boolean {
  return endsSentence(line.text) && line.text.length < width * 0.75;
}

// A page end, and the margin of a letter, leave blank lines in the middle of a sentence.
function goesOn(before: Line, line: Line, { width }: Setting): boolean {
  if (/^\p{Ll}/u.test(line.text)) return !(line.startsPage && endsSentence(before.text));
  return before.text.length > width * 0.6 && !/[.?!:,»”]$/.test(withoutCalls(before.text));
}

/** A line in words that begins with a capital, ends without a stop, stands apart, and that a new sentence follows. */
function isHeadingLine(lines: readonly Line[], index: number, { width, blanksPart }: Setting): boolean {
  const line = lines[index];
  const after = lines[index + 1];
  if (line === undefined || after === undefined || !/^\p{Lu}[^?!;]*[\p{L}\d)]$/u.test(line.text)) return false;
  if (blanksPart && !line.afterBlank) return false;
  const longest = line.afterBlank && after.afterBlank ? width : width * 0.75;
  return line.text.length < longest && startsSentence(after.text);
}

function isSecondHeadingLine(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  return line !== undefined && !line.afterBlank && lines[index + 1]?.afterBlank === true && !endsSentence(line.text);
}

function kindOf(group: Group, groups: readonly Group[], index: number): Block["kind"] {
  const first = group[0]?.text ?? "";
  if (group.length === 1 && isAnswerLabel(first)) return "answer-label";
  if (isHeading(group, groups, index)) return "heading";
  return isAnswer(groups, index) ? "answer" : "paragraph";
}

// A name under a letter stands below a line that ends in a comma, or at the very end.
function isHeading(group: Group, groups: readonly Group[], index: number): boolean {
  const words = group.map((line) => line.text).join(" ");
  const above = groups[index - 1]?.at(-1)?.text ?? "";
  return (
    group.length <= 2 &&
    words.length <= 110 &&
    /^\p{Lu}[^?!;]*[\p{L}\d)]$/u.test(words) &&
    index < groups.length - 1 &&
    !above.endsWith(",")
  );
}

// In the papers of the Tweede Kamer an answer is set narrower than the question; it may run over several paragraphs.
function isAnswer(groups: readonly Group[], index: number): boolean {
  const label = groups.slice(0, index).findLastIndex((group) => isAnswerLabel(group[0]?.text ?? ""));
  const first = groups[label + 1];
  if (label === -1 || first === undefined) return false;
  const width = widest(first) + 2;
  return groups.slice(label + 1, index + 1).every((group) => widest(group) <= width && !asks(group));
}

function asks(group: Group): boolean {
  const words = group.map((line) => line.text).join(" ");
  return words.endsWith("?") || /^(?:Vragen en opmerkingen|De leden van de)\b/.test(words);
}

function joinGroup(group: Group, spelling: Spelling): string {
  return group.reduce((text, line) => joinLines(text, line.text, spelling), "");
}

function isAnswerLabel(line: string): boolean {
  return /^Antwoord:?$/.test(line);
}

function startsSentence(line: string): boolean {
  return /^[\p{Lu}“‘«(]/u.test(line);
}

function endsSentence(line: string): boolean {
  return /[.?!:][)”’»]?$/.test(withoutCalls(line));
}

function widest(group: Group): number {
  return Math.max(...group.map((line) => line.text.length));
}
