import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import { type Note, saysSomething } from "../../../model/note.ts";
import type { SurfacePorts } from "../../ports.ts";
import type { SaveState } from "./autosave.ts";
import type { ChangedWords, NoteWords } from "./note-words.ts";
import { useAutosave } from "./use-autosave.ts";

export interface NoteEditorProps {
  /** The note to write; it says nothing where there is no note yet. */
  readonly note: Note;
  /** The note as the store has it now. */
  readonly stored?: Note | undefined;
  readonly ports: Pick<SurfacePorts, "notes" | "unsaved" | "now" | "newId">;
  /** The editor may go: what is in it is saved, or there is nothing in it. */
  readonly onClose: (outcome: "saved" | "empty") => Promise<void>;
  /** The note is saved and the reader wants it gone. */
  readonly onRemove: (id: string) => void;
  /** Another window wrote in the note meanwhile: what is written here goes on as this note. */
  readonly onParted?: (note: Note) => void;
}

/** What came of a note that another window wrote in too: two notes, or the newest words of the other one here. */
type Elsewhere = "parted" | "adopted";

/** A note while it is written. */
interface Editing {
  readonly words: NoteWords;
  readonly state: SaveState;
  /** True where the store has the note, in these words or in earlier ones. */
  readonly isKept: boolean;
  readonly elsewhere: Elsewhere | undefined;
  /** How often words of another window came in: fields with a memory of their own begin anew. */
  readonly adoptions: number;
  readonly change: (words: ChangedWords) => void;
  readonly close: () => Promise<void>;
  readonly remove: () => Promise<void>;
  /** Takes the note out of the trash, where somebody put it meanwhile. */
  readonly putBack: () => Promise<void>;
}

/** Keeps what stands in an editor, saves it, and takes in what other windows save. */
export function useEditing(props: NoteEditorProps, area: RefObject<HTMLTextAreaElement | null>): Editing {
  const { note, stored, ports, onClose, onRemove, onParted } = props;
  const [state, setState] = useState<SaveState>({ kind: "unchanged" });
  const [elsewhere, setElsewhere] = useState<Elsewhere>();
  const [adoptions, setAdoptions] = useState(0);
  const autosave = useAutosave(note, ports, {
    onState: setState,
    onParted: (parted) => {
      setElsewhere("parted");
      onParted?.(parted);
    },
  });
  const [words, setWords] = useState(autosave.words);
  useEffect(() => {
    if (stored === undefined || !autosave.adopt(stored)) return;
    if (area.current !== null) area.current.value = autosave.words.body;
    setWords(autosave.words);
    setElsewhere("adopted");
    setAdoptions((before) => before + 1);
  }, [stored?.modified]);

  const change = (changed: ChangedWords) => {
    autosave.change(changed);
    setWords(autosave.words);
    if (elsewhere === "adopted") setElsewhere(undefined);
  };
  const close = async () => {
    const { kind } = await autosave.flush();
    if (kind === "trouble") area.current?.focus();
    else await onClose(saysSomething(autosave.words) ? "saved" : "empty");
  };
  const remove = async () => {
    const { kind } = await autosave.flush();
    if (kind === "trouble") return;
    if (!autosave.isKept && !saysSomething(autosave.words)) await onClose("empty");
    else onRemove(autosave.noteId);
  };
  const putBack = async () => {
    const restored = await ports.notes.restore([autosave.noteId]);
    if (restored.ok) autosave.restored();
    else setState({ kind: "trouble", trouble: restored.error });
  };
  const { isKept } = autosave;
  return { words, state, isKept, elsewhere, adoptions, change, close, remove, putBack };
}
