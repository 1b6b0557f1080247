import { useEffect, useState } from "preact/hooks";
import type { PanelRequest } from "../../../messages/protocol.ts";
import type { Thing } from "../../../model/known-document.ts";
import type { Note, NotedDocument } from "../../../model/note.ts";
import { newNote, removeNote } from "../../note/note-actions.ts";
import type { NoteEditorProps } from "../../note/note-editor.tsx";
import { type DocumentNotes, useNotes } from "../../note/use-notes.ts";
import type { Notice } from "../../parts/toast.tsx";
import type { PanelPorts, TabFacts } from "../../ports.ts";
import { text } from "../../strings.ts";
import type { Current } from "../jump-row.tsx";
import { useRequest } from "./use-request.ts";

/** The writing of notes beside one page. */
export interface Writing {
  readonly notes: DocumentNotes;
  readonly editing: Note | undefined;
  readonly editor: Omit<NoteEditorProps, "note">;
  readonly notice: Notice | undefined;
  readonly write: (note: Note) => void;
  readonly writeOnDocument: () => void;
  /** Closes the editor; it saves itself, and what cannot be saved is listed as such. */
  readonly stop: () => void;
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

/** Keeps which note is being written, and answers what is asked of the panel from outside. */
export function useWriting(
  tab: TabFacts,
  document: NotedDocument,
  ports: PanelPorts,
  { onWrite, onShow, onAbout }: RequestEvents,
): Writing {
  const [editing, setEditing] = useState<Note>();
  const [notice, setNotice] = useState<Notice>();
  const notes = useNotes(document.key, tab.isPrivate, editing?.id, ports);

  const write = (note: Note) => {
    setEditing(note);
    onWrite();
  };
  const stop = () => setEditing(undefined);
  const openNote = async (noteId: string) => {
    onWrite();
    const stored = await ports.notes.ofDocument(document.key);
    const asked = stored.ok ? stored.value.find(({ id }) => id === noteId) : undefined;
    if (asked !== undefined) setEditing(asked);
  };
  const answer = (request: PanelRequest) => {
    if (request.kind === "open") void openNote(request.noteId);
    else if (request.kind === "show") onShow(request.target);
    else if (request.kind === "about") onAbout(request.thing);
    else write(newNote(request.draft.document, request.draft.target, ports));
  };
  useRequest(tab, ports.page, answer, onWrite);
  useEffect(() => {
    if (editing !== undefined && editing.document.key !== document.key) stop();
  }, [document.key]);
  useEffect(() => void notes.reload(), [editing?.id]);

  const editor = {
    ports,
    onClose: async (outcome: "saved" | "empty") => {
      // The saved words stand in the list before the editor goes, so that they are never out of sight.
      await notes.reload();
      stop();
      focusPanel();
      if (outcome === "empty") setNotice({ message: text.emptyNote });
    },
    onRemove: (id: string) => {
      stop();
      focusPanel();
      void removeNote(id, ports, setNotice);
    },
  };
  const writeOnDocument = () => write(newNote(document, { kind: "document" }, ports));
  return { notes, editing, editor, notice, write, writeOnDocument, stop, forgetNotice: () => setNotice(undefined) };
}

/** The button that had the focus is gone; the reader goes on in the list. */
function focusPanel(): void {
  window.document.querySelector<HTMLElement>("[role=tabpanel]")?.focus();
}
