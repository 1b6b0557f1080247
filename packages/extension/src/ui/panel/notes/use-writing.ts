import { useEffect, useState } from "preact/hooks";
import type { PanelRequest } from "../../../messages/protocol.ts";
import type { Thing } from "../../../model/known-document.ts";
import type { Note, NotedDocument, NoteTarget } from "../../../model/note.ts";
import { t } from "../../../words/t.ts";
import type { NoteEditorProps } from "../../note/editor/use-editing.ts";
import { newNote, removeNote } from "../../note/note-actions.ts";
import { type DocumentNotes, useNotes } from "../../note/use-notes.ts";
import type { Notice } from "../../parts/toast.tsx";
import type { PanelPorts, TabFacts } from "../../ports.ts";
import type { Current } from "../jump-row.tsx";
import { type Editing, useOpenNote } from "./use-open-note.ts";
import { useRequest } from "./use-request.ts";

/** What the editor gets, whichever note stands in it. */
export type EditorProps = Omit<NoteEditorProps, "note" | "stored">;

/** The writing of notes beside one page. */
export interface Writing {
  readonly editing: Editing | undefined;
  readonly notes: DocumentNotes;
  readonly editor: EditorProps;
  readonly notice: Notice | undefined;
  readonly write: (note: Note) => void;
  /** Moves a note of the list to the trash. */
  readonly remove: (id: string) => void;
  readonly writeOnDocument: () => void;
  readonly tell: (notice: Notice) => void;
  readonly forgetNotice: () => void;
}

/** What the panel does with what is asked of it from outside. */
interface RequestEvents {
  /** Brings the notes to the front. */
  readonly onWrite: () => void;
  /** Brings a mention to the front that the reader has come to in the page. */
  readonly onShow: (target: Current) => void;
  /** Brings what the reader has on a term or a paper to the front. */
  readonly onAbout: (thing: Thing) => void;
}

/** The document beside the panel, and the dossier it is filed in where that is known. */
interface NotedPage {
  readonly document: NotedDocument;
  readonly filedIn: string | undefined;
  /** The reader looks at its notes. */
  readonly isInFront: boolean;
}

/** Keeps which note is being written, and answers what is asked of the panel from outside. */
export function useWriting(
  tab: TabFacts,
  { document, filedIn, isInFront }: NotedPage,
  ports: PanelPorts,
  { onWrite, onShow, onAbout }: RequestEvents,
): Writing {
  const [notice, setNotice] = useState<Notice>();
  const { editing, open, close, onParted } = useOpenNote(document.key, isInFront, ports);
  const notes = useNotes(document.key, tab.isPrivate, editing?.note.id, ports);

  const write = (note: Note) => {
    open(note);
    onWrite();
  };
  const openNote = async (noteId: string) => {
    onWrite();
    const asked = await ports.notes.get(noteId);
    if (asked.ok && asked.value !== undefined) write(asked.value);
  };
  // A draft may come before its page has told the panel what it is.
  const writeNew = (about: NotedDocument, target: NoteTarget) =>
    write(newNote(about, target, about.key === document.key ? filedIn : undefined, ports));
  const answer = (request: PanelRequest) => {
    if (request.kind === "open") void openNote(request.noteId);
    else if (request.kind === "show") onShow(request.target);
    else if (request.kind === "about") onAbout(request.thing);
    else if (request.kind === "unknown") setNotice({ message: t(`notes.unknown.${request.what}`) });
    else writeNew(request.draft.document, request.draft.target);
  };
  useRequest(tab, ports.page, answer, onWrite);
  useEffect(() => void notes.reload(), [editing?.note.id]);

  return {
    notes,
    editing,
    editor: { ports, onParted, ...endsOfEditing(notes, close, ports, setNotice) },
    notice,
    write,
    remove: (id) => void removeNote(id, ports, setNotice),
    writeOnDocument: () => writeNew(document, { kind: "document" }),
    tell: setNotice,
    forgetNotice: () => setNotice(undefined),
  };
}

/** How writing ends: with a note in the list, with nothing, or with a note in the trash. */
function endsOfEditing(
  notes: DocumentNotes,
  stop: () => void,
  ports: PanelPorts,
  tell: (notice: Notice) => void,
): Pick<EditorProps, "onClose" | "onRemove"> {
  return {
    onClose: async (outcome) => {
      // The saved words stand in the list before the editor goes, so that they are never out of sight.
      await notes.reload();
      stop();
      focusPanel();
      if (outcome === "empty") tell({ message: t("editor.empty") });
    },
    onRemove: (id) => {
      stop();
      focusPanel();
      void removeNote(id, ports, tell);
    },
  };
}

/** The button that had the focus is gone; the reader goes on in the list. */
function focusPanel(): void {
  window.document.querySelector<HTMLElement>("[role=tabpanel]")?.focus({ preventScroll: true });
}
