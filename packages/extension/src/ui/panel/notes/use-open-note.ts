import { useEffect, useRef, useState } from "preact/hooks";
import type { DocumentKey, Note } from "../../../model/note.ts";
import type { PanelPorts } from "../../ports.ts";

/** A note in the editor. */
export interface Editing {
  readonly note: Note;
  /** Names the editor, which goes on where its text becomes another note. */
  readonly session: string;
}

/** Which note stands in the editor of a panel. */
export interface OpenNote {
  readonly editing: Editing | undefined;
  readonly open: (note: Note) => void;
  /** Closes the editor; it saves itself, and what cannot be saved is listed as such. */
  readonly close: () => void;
  /** The text in the editor goes on as this note. */
  readonly onParted: (note: Note) => void;
}

/**
 * Keeps which note is open beside a document; another document closes it. While the notes are not in front it is set aside,
 * and opens again afterwards with its newest words, also where it has none yet.
 */
export function useOpenNote(
  key: DocumentKey,
  isInFront: boolean,
  ports: Pick<PanelPorts, "notes" | "unsaved" | "newId">,
): OpenNote {
  const [editing, setEditing] = useState<Editing>();
  const aside = useRef<Note | undefined>(undefined);

  const open = (note: Note) => {
    aside.current = undefined;
    // A text that was parted goes on in its editor; the note it was parted from gets another.
    setEditing((before) => (before?.note.id === note.id ? before : { note, session: ports.newId() }));
  };
  const close = () => setEditing(undefined);
  const setAside = () => {
    if (editing !== undefined) aside.current = editing.note;
    close();
  };
  const takeUp = async () => {
    const note = aside.current;
    if (note === undefined) return;
    const kept = await ports.notes.get(note.id);
    // Another note may be asked for meanwhile.
    if (aside.current !== note) return;
    open(ports.unsaved.ofNote(note.id)[0]?.note ?? (kept.ok ? kept.value : undefined) ?? note);
  };
  useEffect(() => {
    if (isInFront) void takeUp();
    else setAside();
  }, [isInFront]);
  useEffect(() => {
    const isHere = (note: Note | undefined) => note?.document.key === key;
    if (!isHere(aside.current)) aside.current = undefined;
    setEditing((before) => (isHere(before?.note) ? before : undefined));
  }, [key]);

  const onParted = (note: Note) => setEditing((before) => before && { ...before, note });
  return { editing, open, close, onParted };
}
