import type { ComponentChildren } from "preact";
import type { Note } from "../../../model/note.ts";
import type { NotePlace } from "../../../model/page-summary.ts";
import { NoteEditor, type NoteEditorProps } from "../../note/note-editor.tsx";
import { NoteMark, NoteRow, Quote } from "../../note/note-row.tsx";
import type { DocumentNotes } from "../../note/use-notes.ts";
import { Message } from "../../parts/message.tsx";
import { Row } from "../../parts/row.tsx";
import { Skeleton } from "../../parts/skeleton.tsx";
import { TroubleMessage } from "../../parts/trouble-message.tsx";
import { explanations, text } from "../../strings.ts";
import { inReadingOrder, type ListedNote } from "../entities/reading-order.ts";

export interface NotesTabProps {
  readonly notes: DocumentNotes;
  readonly places: readonly NotePlace[];
  /** The note in the editor; not in the list before its first save. */
  readonly editing: Note | undefined;
  readonly editor: Omit<NoteEditorProps, "note">;
  readonly onReveal: (note: Note) => void;
  readonly onEdit: (note: Note) => void;
  readonly onQuote: (note: Note) => void;
  /** What stands below the notes of this document. */
  readonly children?: ComponentChildren;
}

/** The notes of this document, one of them perhaps open in the editor. */
export function NotesTab({ notes: { view, reload }, places, editing, editor, children, ...rows }: NotesTabProps) {
  const stored = view.stored?.ok === true ? view.stored.value : [];
  const listed = withEditing(inReadingOrder(stored, view.unsaved, places), editing);
  const isEmpty = view.stored?.ok === true && listed.length === 0;
  return (
    <>
      {view.stored === undefined && <Skeleton label={text.loadingNotes} />}
      {view.stored?.ok === false && (
        <TroubleMessage
          trouble={view.stored.error}
          onRetry={() => void reload()}
          onAcceptLoss={() => void editor.ports.notes.acceptLoss().then(reload)}
        />
      )}
      {isEmpty && <Message icon="pencil" explanation={explanations.noNotes} />}
      {listed.map((one) =>
        one.note.id === editing?.id ? (
          <OpenNote key={one.note.id} listed={{ ...one, note: editing }} {...editor} />
        ) : (
          <ClosedNote key={one.note.id} listed={one} editor={editor} {...rows} />
        ),
      )}
      {children}
    </>
  );
}

type ClosedNoteProps = Pick<NotesTabProps, "editor" | "onReveal" | "onEdit" | "onQuote"> & {
  readonly listed: ListedNote;
};

function ClosedNote({ listed: { note, standing }, editor, onReveal, onEdit, onQuote }: ClosedNoteProps) {
  return (
    <NoteRow
      note={note}
      standing={standing}
      now={editor.ports.now()}
      onReveal={() => onReveal(note)}
      onEdit={() => onEdit(note)}
      onQuote={() => onQuote(note)}
      onRemove={() => editor.onRemove(note.id)}
    />
  );
}

function OpenNote({
  listed: { note, standing },
  ...editor
}: Omit<NoteEditorProps, "note"> & { readonly listed: ListedNote }) {
  return (
    <Row class="nt" margin={<NoteMark note={note} standing={standing} isOpen />}>
      <Quote note={note} />
      <NoteEditor note={note} {...editor} />
    </Row>
  );
}

/** A new note stands on top until its editor closes: moving a field that has the focus takes the focus away. */
function withEditing(listed: readonly ListedNote[], editing: Note | undefined): readonly ListedNote[] {
  if (editing === undefined || editing.body !== "") return listed;
  return [{ note: editing, standing: "found" }, ...listed.filter(({ note }) => note.id !== editing.id)];
}
