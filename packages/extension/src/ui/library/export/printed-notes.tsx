import { Rendered } from "../../markdown/rendered.tsx";
import { quoteOf } from "../../note/quote-of.ts";
import { siteOf } from "../../parts/site-of.ts";
import { writeDate } from "../../parts/write-date.ts";
import type { PrintedDocument } from "../archive-port.ts";
import { exportWords as words } from "./words.ts";

export interface PrintedNotesProps {
  readonly documents: readonly PrintedDocument[];
  readonly now: Date;
}

/** Notes as they stand on paper, and the button that prints them; nothing else of the page is printed. */
export function PrintedNotes({ documents, now }: PrintedNotesProps) {
  return (
    <>
      <button type="button" class="btn printed-now" onClick={() => print()}>
        {words.printNow}
      </button>
      <div class="printed">
        {documents.map(({ document, notes }) => (
          <section key={document.key}>
            <h3>{document.title || siteOf(document)}</h3>
            <p class="meta">{document.url}</p>
            {notes.map((note) => (
              <article key={note.id}>
                <PrintedQuote quote={quoteOf(note)} />
                <Rendered source={note.body} />
                <p class="meta">
                  {[note.kind, ...(note.tags ?? []).map((tag) => `#${tag}`), writeDate(note.modified, now)]
                    .filter(Boolean)
                    .join(" · ")}
                </p>
              </article>
            ))}
          </section>
        ))}
      </div>
    </>
  );
}

function PrintedQuote({ quote }: { readonly quote: string | undefined }) {
  return quote === undefined ? (
    <p class="meta">{words.wholeDocument}</p>
  ) : (
    <blockquote class="quote">{quote}</blockquote>
  );
}
