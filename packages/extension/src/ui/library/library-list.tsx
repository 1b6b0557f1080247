import { useState } from "preact/hooks";
import type { Note } from "../../model/note.ts";
import { groupNotes } from "../note/group-notes.ts";
import { siteOf } from "../parts/site-of.ts";
import { text } from "../strings.ts";
import { LibraryNote, type LibraryNoteProps } from "./library-note.tsx";

export type LibraryListProps = Omit<LibraryNoteProps, "note"> & {
  /** Newest first. */
  readonly notes: readonly Note[];
};

/** Notes drawn at once; a list of thousands would make each key in the search field wait. */
const FIRST = 60;

/** Notes under the documents they belong to. */
export function LibraryList({ notes, ...rows }: LibraryListProps) {
  const [shown, setShown] = useState(FIRST);
  return (
    <>
      {groupNotes(notes.slice(0, shown)).map(({ document, notes: members }) => (
        <section key={document.key}>
          <div class="dh">
            <h2>
              <a href={document.url} target="_blank" rel="noreferrer">
                {document.title || siteOf(document)}
              </a>
            </h2>
            <span class="meta">
              {siteOf(document)} · {text.noteCount(members.length)}
            </span>
          </div>
          {members.map((note) => (
            <LibraryNote key={note.id} note={note} {...rows} />
          ))}
        </section>
      ))}
      {notes.length > shown && (
        <button type="button" class="more" onClick={() => setShown(shown + FIRST)}>
          {text.showMore(notes.length - shown)}
        </button>
      )}
    </>
  );
}
