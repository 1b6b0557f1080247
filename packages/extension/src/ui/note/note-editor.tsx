import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { type Note, saysSomething } from "../../model/note.ts";
import { Icon } from "../parts/icon.tsx";
import type { SurfacePorts } from "../ports.ts";
import { text } from "../strings.ts";
import type { SaveState } from "./autosave.ts";
import { DossierField } from "./dossier-field.tsx";
import { applyFormat, FormatBar, formatOfKey } from "./format-bar.tsx";
import { KindField } from "./kind-field.tsx";
import type { ChangedWords } from "./note-words.ts";
import { SaveLine } from "./save-line.tsx";
import { TagField } from "./tag-field.tsx";
import { useAutosave } from "./use-autosave.ts";
import { useLabels } from "./use-labels.ts";
import { noteText } from "./words.ts";

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
  readonly onParted: (note: Note) => void;
}

/** What came of a note that another window wrote in too: two notes, or the newest words of the other one here. */
type Elsewhere = "parted" | "adopted";

/** Writes one note and saves it while it is written. The text stays until the store has it. */
export function NoteEditor({ note, stored, ports, onClose, onRemove, onParted }: NoteEditorProps) {
  const [state, setState] = useState<SaveState>({ kind: "unchanged" });
  const [elsewhere, setElsewhere] = useState<Elsewhere>();
  /** How often words of another window came in: fields of their own memory begin anew. */
  const [adoptions, setAdoptions] = useState(0);
  const autosave = useAutosave(note, ports, {
    onState: setState,
    onParted: (parted) => {
      setElsewhere("parted");
      onParted(parted);
    },
  });
  const [words, setWords] = useState(autosave.words);
  const labels = useLabels(ports.notes);
  const area = useRef<HTMLTextAreaElement>(null);
  // Before the next key: a focus that comes after the paint loses the first letters.
  useLayoutEffect(() => focusAtEnd(area.current), []);
  useEffect(() => {
    if (stored === undefined || !autosave.adopt(stored)) return;
    if (area.current !== null) area.current.value = autosave.words.body;
    setWords(autosave.words);
    setElsewhere("adopted");
    setAdoptions(adoptions + 1);
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
    if (!saysSomething(note) && !saysSomething(autosave.words)) await onClose("empty");
    else onRemove(autosave.noteId);
  };
  const putBack = async () => {
    const restored = await ports.notes.restore([autosave.noteId]);
    if (restored.ok) autosave.restored();
    else setState({ kind: "trouble", trouble: restored.error });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const format = event.target === area.current ? formatOfKey(event) : undefined;
    if (format !== undefined && area.current !== null) applyFormat(area.current, format);
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void close();
    else return;
    event.preventDefault();
  };
  return (
    <div class="ed" role="group" aria-label={text.note} onKeyDown={onKeyDown}>
      <div class="ed-sheet">
        <FormatBar area={area} />
        <textarea
          ref={area}
          class="txt"
          aria-label={text.note}
          placeholder={text.writeHere}
          defaultValue={note.body}
          onInput={(event) => change({ body: event.currentTarget.value })}
        />
        <TagField tags={words.tags ?? []} known={labels.tags} onTags={(tags) => change({ tags })} />
        <div class="ed-facts" key={adoptions}>
          <KindField kind={words.kind} known={labels.kinds} onKind={(kind) => change({ kind })} />
          <DossierField dossier={words.dossier} onDossier={(dossier) => change({ dossier })} />
        </div>
      </div>
      {elsewhere !== undefined && (
        <p class="ed-note" role="status">
          {noteText[elsewhere]}
        </p>
      )}
      {state.kind === "trashed" && <InTrash onPutBack={() => void putBack()} />}
      <div class="ed-foot">
        <SaveLine state={state} isNew={!saysSomething(note)} />
        <button type="button" class="btn quiet small icon" aria-label={text.removeNote} onClick={() => void remove()}>
          <Icon name="trash" />
        </button>
        <button type="button" class="btn small done" onClick={() => void close()}>
          {text.done}
        </button>
      </div>
    </div>
  );
}

function InTrash({ onPutBack }: { readonly onPutBack: () => void }) {
  return (
    <p class="ed-note" role="status">
      {noteText.inTrash}{" "}
      <button type="button" class="more" onClick={onPutBack}>
        {noteText.putBack}
      </button>
    </p>
  );
}

function focusAtEnd(area: HTMLTextAreaElement | null): void {
  area?.focus();
  area?.setSelectionRange(area.value.length, area.value.length);
}
