import { useState } from "preact/hooks";
import type { Note } from "../../../model/note.ts";
import { NoteEditor } from "../../note/editor/note-editor.tsx";
import type { LibraryPorts } from "../library-ports.ts";

export interface DetailEditorProps {
  /** The note as the store has it now. */
  readonly note: Note;
  readonly ports: LibraryPorts;
  /** What was written is saved, in the note with this id. */
  readonly onDone: (id: string) => void;
  readonly onRemove: (id: string) => void;
}

/** The editor of the panel, in the library. Its note stays the one it opened with, whatever is saved meanwhile. */
export function DetailEditor({ note, ports, onDone, onRemove }: DetailEditorProps) {
  const [opened] = useState(note);
  const [written, setWritten] = useState(note.id);
  return (
    <NoteEditor
      note={opened}
      stored={note}
      ports={ports}
      onClose={async () => onDone(written)}
      onRemove={onRemove}
      onParted={({ id }) => setWritten(id)}
    />
  );
}
