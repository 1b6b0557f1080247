import type { Note } from "../../../model/note.ts";
import { addressOf } from "../../note/address-of.ts";
import { groupNotes, type NotedGroup } from "../../note/group-notes.ts";
import { NoteMark, Quote } from "../../note/note-row.tsx";
import { Row } from "../../parts/row.tsx";
import { siteOf } from "../../parts/site-of.ts";
import { writeDate } from "../../parts/write-date.ts";
import { text } from "../../strings.ts";

/** Notes shown here; all of them stand in the library. */
const FIRST = 20;

export interface OtherNotesProps {
  /** Notes of other documents, newest first. */
  readonly notes: readonly Note[];
  readonly now: Date;
  readonly onLibrary: () => void;
}

/** What the reader wrote in other documents, under the document each note belongs to. */
export function OtherNotes({ notes, now, onLibrary }: OtherNotesProps) {
  if (notes.length === 0) return undefined;
  return (
    <section class="elsewhere" aria-label={text.otherNotes}>
      <Row class="grp" margin={<span class="num">{text.inMargin(notes.length)}</span>}>
        <h2 class="lbl">{text.otherNotes}</h2>
      </Row>
      {groupNotes(notes.slice(0, FIRST)).map((group) => (
        <Group key={group.document.key} group={group} now={now} />
      ))}
      {notes.length > FIRST && (
        <Row>
          <button type="button" class="more" onClick={onLibrary}>
            {text.allInLibrary(notes.length)}
          </button>
        </Row>
      )}
    </section>
  );
}

function Group({ group: { document, notes }, now }: { readonly group: NotedGroup; readonly now: Date }) {
  return (
    <>
      <Row>
        <h3 class="meta">{document.title || siteOf(document)}</h3>
      </Row>
      {notes.map((note) => (
        <Row key={note.id} class="nt" margin={<NoteMark note={note} standing="found" />}>
          <Quote note={note} />
          <p class="body clamp2">{note.body}</p>
          <div class="nt-foot">
            <a class="btn quiet small" href={addressOf(note)} target="_blank" rel="noreferrer">
              {note.target.kind === "document" ? text.openDocument : text.inText}
            </a>
            <span class="meta date">{writeDate(note.modified, now)}</span>
          </div>
        </Row>
      ))}
    </>
  );
}
