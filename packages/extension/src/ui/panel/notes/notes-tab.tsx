import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { type Note, saysSomething } from "../../../model/note.ts";
import type { NotePlace } from "../../../model/page-summary.ts";
import { explain } from "../../../wording/explanation.ts";
import { t } from "../../../words/t.ts";
import { NoteEditor } from "../../note/editor/note-editor.tsx";
import type { NoteEditorProps } from "../../note/editor/use-editing.ts";
import { NoteAbout } from "../../note/note-about.tsx";
import { NoteMark } from "../../note/note-mark.tsx";
import type { DocumentNotes } from "../../note/use-notes.ts";
import { Message } from "../../parts/message.tsx";
import { Row } from "../../parts/row.tsx";
import { Skeleton } from "../../parts/skeleton.tsx";
import { TroubleMessage } from "../../parts/trouble-message.tsx";
import type { LibraryPart } from "../../ports.ts";
import { ClosedNote, type NoteActions } from "./closed-note.tsx";
import { inReadingOrder, type ListedNote } from "./reading-order.ts";
import { useKeyboardPlace } from "./use-keyboard-place.ts";
import type { Editing } from "./use-open-note.ts";
import type { EditorProps } from "./use-writing.ts";

/** Notes drawn at once; a long list opens on request, as drawing it would hold up the reader. */
const FIRST = 60;

export interface NotesTabProps extends Omit<NoteActions, "onRemove"> {
  readonly notes: DocumentNotes;
  readonly places: readonly NotePlace[];
  /** The note in the editor; not in the list before its first save. */
  readonly editing: Editing | undefined;
  readonly editor: EditorProps;
  readonly remove: (id: string) => void;
  readonly onLibrary: (part: LibraryPart) => void;
  readonly onCopy: (words: string) => void;
  /** What stands below the notes of this document. */
  readonly children?: ComponentChildren;
}

/** The notes of this document, one of them perhaps open in the editor. */
export function NotesTab(props: NotesTabProps) {
  const {
    notes: { view, reload },
    places,
    editing,
    editor,
    onLibrary,
    onCopy,
    remove,
    children,
    ...actions
  } = props;
  const [most, setMost] = useState(FIRST);
  const stored = view.stored?.ok === true ? view.stored.value : [];
  const listed = withEditing(inReadingOrder(stored, view.unsaved, places), editing, places);
  const shown = listed.slice(0, Math.max(most, listed.findIndex(isOpenIn(editing)) + 1));
  const isEmpty = view.stored?.ok === true && listed.length === 0;
  return (
    <>
      {view.stored === undefined && <Skeleton label={t("notes.loading")} />}
      {view.stored?.ok === false && (
        <TroubleMessage
          trouble={view.stored.error}
          onRetry={() => void reload()}
          onAcceptLoss={() => void editor.ports.notes.acceptLoss().then(reload)}
          onBackups={() => onLibrary("opslag")}
          onCopy={onCopy}
        />
      )}
      {isEmpty && <Message icon="pencil" explanation={explain("noNotes")} />}
      <NoteRows {...{ listed, shown, stored, editing, editor, remove }} {...actions} />
      {shown.length < listed.length && (
        <Row>
          <button type="button" class="more" onClick={() => setMost(most + FIRST)}>
            {t("parts.showMore", { count: Math.min(FIRST, listed.length - shown.length) })}
          </button>
        </Row>
      )}
      {children}
    </>
  );
}

type NoteRowsProps = Omit<NoteActions, "onRemove"> &
  Pick<NotesTabProps, "editing" | "editor" | "remove"> & {
    readonly listed: readonly ListedNote[];
    /** Those of them that are drawn. */
    readonly shown: readonly ListedNote[];
    readonly stored: readonly Note[];
  };

function NoteRows({ listed, shown, stored, editing, editor, remove, ...actions }: NoteRowsProps) {
  const { goOnAt } = useKeyboardPlace();
  const goOnBeside = (id: string) => {
    const at = listed.findIndex(({ note }) => note.id === id);
    goOnAt((listed[at + 1] ?? listed[at - 1])?.note.id);
  };
  return (
    <>
      {shown.map((one) =>
        one.note.id === editing?.note.id ? (
          <OpenNote
            key={`editor ${editing.session}`}
            listed={{ ...one, note: editing.note }}
            stored={stored.find(({ id }) => id === one.note.id)}
            {...editor}
            onClose={(outcome) => {
              goOnAt(one.note.id);
              return editor.onClose(outcome);
            }}
            onRemove={(id) => {
              goOnBeside(id);
              editor.onRemove(id);
            }}
          />
        ) : (
          <ClosedNote
            key={keyOf(one)}
            listed={one}
            ports={editor.ports}
            {...actions}
            onRemove={(id) => {
              goOnBeside(id);
              remove(id);
            }}
          />
        ),
      )}
    </>
  );
}

type OpenNoteProps = Omit<NoteEditorProps, "note"> & { readonly listed: ListedNote };

function OpenNote({ listed: { note, standing }, ...editor }: OpenNoteProps) {
  return (
    <Row class="nt open" margin={<NoteMark note={note} standing={standing} isOpen />}>
      <NoteAbout note={note} />
      <NoteEditor note={note} {...editor} />
    </Row>
  );
}

/**
 * A new note stands on top until its editor closes, and one whose texts parted where it stood: moving a field that has the
 * focus takes the focus away.
 */
function withEditing(
  listed: readonly ListedNote[],
  editing: Editing | undefined,
  places: readonly NotePlace[],
): readonly ListedNote[] {
  if (editing === undefined) return listed;
  const { note } = editing;
  const others = listed.filter((one) => !isOpenIn(editing)(one));
  if (!saysSomething(note)) return [{ note, standing: "found" }, ...others];
  if (others.length < listed.length) return listed;
  const unsaved = listed.filter(({ standing }) => standing === "unsaved").map((one) => one.note);
  return inReadingOrder([...others.map((one) => one.note), note], unsaved, places);
}

/** Two windows may each have left words of one note. */
function keyOf({ note, standing }: ListedNote): string {
  return standing === "unsaved" ? `${note.id} ${note.modified}` : note.id;
}

function isOpenIn(editing: Editing | undefined): (listed: ListedNote) => boolean {
  return ({ note }) => note.id === editing?.note.id;
}
