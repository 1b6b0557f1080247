import type { Line } from "./pages.ts";

/** The head of a letter and the lines that come after it. */
export interface OpenedLetter {
  /** Sender, addressee and reference, line by line as the PDF gave them. */
  readonly head: readonly string[];
  readonly subject?: string;
  readonly body: readonly Line[];
}

/** Splits the first page of a letter at its subject (`Onderwerp`, `Betreft`); a letter without one is all body. */
export function openLetter(lines: readonly Line[]): OpenedLetter {
  const at = lines.findIndex((line) => /^(?:Onderwerp|Betreft)\b/.test(line.text));
  if (at === -1) return { head: [], body: lines };
  const end = endOfSubject(lines, at);
  const subject = lines
    .slice(at, end)
    .map((line) => line.text)
    .join(" ");
  return {
    head: lines.slice(0, at).map((line) => line.text),
    subject: subject.replace(/^(?:Onderwerp|Betreft):?\s*/, ""),
    body: lines.slice(end),
  };
}

// A subject that needs a second line goes on in lower case; the letter itself begins with a capital or a note call.
function endOfSubject(lines: readonly Line[], at: number): number {
  let end = at + 1;
  while (/^\p{Ll}/u.test(lines[end]?.text ?? "")) end += 1;
  return end;
}
