import type { ComponentChildren } from "preact";
import type { ImportChoice } from "../../../model/import-choice.ts";
import { VERDICTS, type Verdict } from "../../../model/import-verdict.ts";
import type { Note } from "../../../model/note.ts";
import { LONGEST_QUOTE } from "../../../model/quote-limits.ts";
import { t } from "../../../words/t.ts";
import { writeNumber } from "../../../words/write-number.ts";
import { quoteOf } from "../../note/quote-of.ts";
import { siteOf } from "../../parts/site-of.ts";
import { leftOutSentence } from "../archive/trouble-sentence.ts";
import type { ImportPreview } from "../archive-port.ts";

export interface ImportCountsProps {
  readonly preview: ImportPreview;
  readonly choice: ImportChoice;
}

/** How many notes will be what, each with the notes behind the number. */
export function ImportCounts({
  preview: { counts, examples, leftOut, withoutQuote, ownTerms },
  choice,
}: ImportCountsProps) {
  return (
    <ul class="tally-list">
      {VERDICTS.filter((verdict) => counts[verdict] > 0 || verdict === "new").map((verdict) => (
        <Count key={verdict} count={counts[verdict]} says={saysOf(verdict, choice)}>
          {verdict !== "same" && <Examples notes={examples[verdict]} count={counts[verdict]} />}
        </Count>
      ))}
      {ownTerms > 0 && <Count count={ownTerms} says={t("import.ownTerms", ownTerms)} />}
      {withoutQuote > 0 && (
        <Count
          count={withoutQuote}
          says={t("import.withoutQuote", withoutQuote, { limit: writeNumber(LONGEST_QUOTE) })}
        />
      )}
      {leftOut.count > 0 && (
        <Count count={leftOut.count} says={t("import.leftOut", leftOut.count)}>
          <details>
            <summary>{t("import.show")}</summary>
            <ul class="meta">
              {leftOut.first.map((one) => (
                <li key={one.at}>{leftOutSentence(one)}</li>
              ))}
            </ul>
          </details>
        </Count>
      )}
      <Count count={0} says={t("import.noneRemoved")} />
    </ul>
  );
}

function saysOf(verdict: Verdict, { older, removed }: ImportChoice): string {
  if (verdict === "older" && older === "replace") return t("import.olderReplaced");
  if (verdict === "removed" && removed === "bring-back") return t("import.broughtBack");
  return t(`import.verdicts.${verdict}`);
}

interface CountProps {
  readonly count: number;
  readonly says: string;
  readonly children?: ComponentChildren;
}

function Count({ count, says, children }: CountProps) {
  return (
    <li>
      <b class="num">{writeNumber(count)}</b>
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
      <summary>{t("import.show")}</summary>
      {notes.length < count && (
        <p class="meta">{t("import.firstOf", { shown: writeNumber(notes.length), count: writeNumber(count) })}</p>
      )}
      <ul class="examples">
        {notes.map((note) => (
          <li key={note.id}>
            {quoteOf(note) !== undefined && (
              <blockquote class="quote clamp2" lang="nl">
                {quoteOf(note)}
              </blockquote>
            )}
            <p class="body written clamp2">{note.body}</p>
            <p class="meta" lang="nl">
              {[note.document.title, siteOf(note.document)].filter((said) => said !== "").join(" · ")}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
