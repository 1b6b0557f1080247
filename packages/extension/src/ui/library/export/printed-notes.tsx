import { Rendered } from "../../markdown/rendered.tsx";
import { writeDate } from "../../parts/write-date.ts";
import type { PrintedDocument, PrintedNote } from "../archive-actions.ts";
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
        {documents.map(({ title, url, notes }) => (
          <section key={url}>
            <h3>{title || new URL(url).hostname}</h3>
            <p class="meta">{url}</p>
            {notes.map((note) => (
              <PrintedArticle key={note.id} note={note} now={now} />
            ))}
          </section>
        ))}
      </div>
    </>
  );
}

function PrintedArticle({ note, now }: { readonly note: PrintedNote; readonly now: Date }) {
  const { kind, tags, modified } = note;
  const facts = [...(kind === undefined ? [] : [kind]), ...tags.map((tag) => `#${tag}`), writeDate(modified, now)];
  return (
    <article>
      <Subject note={note} />
      <Rendered source={note.body} />
      <p class="meta">{facts.join(" · ")}</p>
    </article>
  );
}

function Subject({ note: { about, subject } }: { readonly note: PrintedNote }) {
  if (subject === undefined) return <p class="meta">{words.wholeDocument}</p>;
  return about === "passage" ? <blockquote class="quote">{subject}</blockquote> : <p class="lbl">{subject}</p>;
}
