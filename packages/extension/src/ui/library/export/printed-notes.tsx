import type { Note, NoteTarget } from "../../../model/note.ts";
import { t } from "../../../words/t.ts";
import { Rendered } from "../../markdown/rendered.tsx";
import { writeKind } from "../../note/editor/kind-field.tsx";
import { siteOf } from "../../parts/site-of.ts";
import { writeDate } from "../../parts/write-date.ts";
import type { PrintedDocument } from "../archive-port.ts";

export interface PrintedNotesProps {
  readonly documents: readonly PrintedDocument[];
  readonly now: Date;
}

/** Notes as they stand on paper, and the button that prints them; nothing else of the page is printed. */
export function PrintedNotes({ documents, now }: PrintedNotesProps) {
  return (
    <>
      <button type="button" class="btn printed-now" onClick={() => print()}>
        {t("export.printNow")}
      </button>
      <div class="printed">
        {documents.map(({ document, notes }) => (
          <section key={document.key}>
            <h3 lang="nl">{document.title || siteOf(document)}</h3>
            <p class="meta">{document.url}</p>
            {notes.map((note) => (
              <PrintedNote key={note.id} note={note} now={now} />
            ))}
          </section>
        ))}
      </div>
    </>
  );
}

function PrintedNote({ note, now }: { readonly note: Note; readonly now: Date }) {
  const { kind, tags = [], modified } = note;
  const facts = [
    ...(kind === undefined ? [] : [writeKind(kind)]),
    ...tags.map((tag) => `#${tag}`),
    writeDate(modified, now),
  ];
  return (
    <article>
      <Subject target={note.target} />
      <Rendered source={note.body} />
      <p class="meta">{facts.join(" · ")}</p>
    </article>
  );
}

function Subject({ target }: { readonly target: NoteTarget }) {
  if (target.kind === "passage")
    return (
      <blockquote class="quote" lang="nl">
        {target.selector.quote.exact}
      </blockquote>
    );
  if (target.kind === "document") return <p class="meta">{t("notes.aboutDocument")}</p>;
  return (
    <p class="lbl" lang="nl">
      {target.name}
    </p>
  );
}
