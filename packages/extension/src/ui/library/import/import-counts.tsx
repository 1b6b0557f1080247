import type { ComponentChildren } from "preact";
import type { Note } from "../../../model/note.ts";
import { quoteOf } from "../../note/quote-of.ts";
import { siteOf } from "../../parts/site-of.ts";
import { writeCount } from "../archive/words.ts";
import { type ImportChoice, type ImportPreview, VERDICTS, type Verdict } from "../archive-port.ts";
import { importWords as words } from "./words.ts";

export interface ImportCountsProps {
  readonly preview: ImportPreview;
  readonly choice: ImportChoice;
}

/** How many notes will be what, each with the notes behind the number. */
export function ImportCounts({ preview: { counts, examples, leftOut }, choice }: ImportCountsProps) {
  return (
    <ul class="tally-list">
      {VERDICTS.filter((verdict) => counts[verdict] > 0 || verdict === "new").map((verdict) => (
        <Count key={verdict} count={counts[verdict]} says={saysOf(verdict, choice)}>
          {verdict !== "same" && <Examples notes={examples[verdict]} count={counts[verdict]} />}
        </Count>
      ))}
      {leftOut.count > 0 && (
        <Count count={leftOut.count} says={words.leftOut(leftOut.count)}>
          <details>
            <summary>{words.show}</summary>
            <ul class="meta">
              {leftOut.reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </details>
        </Count>
      )}
      <Count count={0} says={words.noneRemoved} />
    </ul>
  );
}

function saysOf(verdict: Verdict, { older, removed }: ImportChoice): string {
  if (verdict === "older" && older === "replace") return words.olderReplaced;
  if (verdict === "removed" && removed === "bring-back") return words.broughtBack;
  return words.verdicts[verdict];
}

interface CountProps {
  readonly count: number;
  readonly says: string;
  readonly children?: ComponentChildren;
}

function Count({ count, says, children }: CountProps) {
  return (
    <li>
      <b class="num">{writeCount(count)}</b>
      <div>
        {says}
        {children}
      </div>
    </li>
  );
}

function Examples({ notes, count }: { readonly notes: readonly Note[]; readonly count: number }) {
  if (notes.length === 0) return undefined;
  return (
    <details>
      <summary>{words.show}</summary>
      {notes.length < count && <p class="meta">{words.firstOf(notes.length, count)}</p>}
      <ul class="examples">
        {notes.map((note) => (
          <li key={note.id}>
            {quoteOf(note) !== undefined && <blockquote class="quote clamp2">{quoteOf(note)}</blockquote>}
            <p class="body written clamp2">{note.body}</p>
            <p class="meta">{note.document.title || siteOf(note.document)}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
