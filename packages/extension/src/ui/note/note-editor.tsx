import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Note } from "../../model/note.ts";
import { Icon } from "../parts/icon.tsx";
import { whyNotSaved } from "../parts/trouble-text.ts";
import type { SurfacePorts } from "../ports.ts";
import { text } from "../strings.ts";
import { Autosave, type SaveState } from "./autosave.ts";

export interface NoteEditorProps {
  /** The note to write; its body is empty where there is no note yet. */
  readonly note: Note;
  readonly ports: Pick<SurfacePorts, "notes" | "unsaved" | "now" | "newId">;
  /** The editor may go: what is in it is saved, or there is nothing in it. */
  readonly onClose: (outcome: "saved" | "empty") => Promise<void>;
  /** The note is saved and the reader wants it gone. */
  readonly onRemove: (id: string) => void;
}

/** Writes one note and saves it while it is written. The text stays until the store has it. */
export function NoteEditor({ note, ports, onClose, onRemove }: NoteEditorProps) {
  const [state, setState] = useState<SaveState>({ kind: "unchanged" });
  const autosave = useAutosave(note, ports, setState);
  const area = useRef<HTMLTextAreaElement>(null);
  // Before the next key: a focus that comes after the paint loses the first letters.
  useLayoutEffect(() => focusAtEnd(area.current), []);

  const close = async () => {
    const { kind } = await autosave.flush();
    if (kind === "trouble") area.current?.focus();
    else await onClose(area.current?.value.trim() === "" ? "empty" : "saved");
  };
  const remove = async () => {
    const { kind } = await autosave.flush();
    if (kind === "trouble") return;
    if (note.body === "" && area.current?.value.trim() === "") await onClose("empty");
    else onRemove(note.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void close();
  };
  return (
    <div class="ed">
      <textarea
        ref={area}
        class="txt"
        aria-label={text.note}
        placeholder={text.writeHere}
        defaultValue={note.body}
        onInput={(event) => autosave.change(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div class="ed-foot">
        <SaveLine state={state} isNew={note.body === ""} />
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

/** One autosave for the life of the editor; what is unsaved goes out when the panel closes or hides. */
function useAutosave(note: Note, ports: NoteEditorProps["ports"], onState: (state: SaveState) => void): Autosave {
  const [autosave] = useState(
    () => new Autosave({ ...ports, note, save: ports.notes.save, writer: ports.newId(), onState }),
  );
  useEffect(() => {
    const flush = () => void autosave.flush();
    window.addEventListener("pagehide", flush);
    document.addEventListener("visibilitychange", flush);
    return () => {
      window.removeEventListener("pagehide", flush);
      document.removeEventListener("visibilitychange", flush);
      flush();
      autosave.stop();
    };
  }, [autosave]);
  return autosave;
}

function focusAtEnd(area: HTMLTextAreaElement | null): void {
  area?.focus();
  area?.setSelectionRange(area.value.length, area.value.length);
}

function SaveLine({ state, isNew }: { readonly state: SaveState; readonly isNew: boolean }) {
  const isSaved = state.kind === "saved";
  return (
    <p class={state.kind === "trouble" ? "save-line trouble" : "save-line"} role="status">
      {isSaved && <Icon name="check" />}
      {state.kind === "trouble" && <Icon name="alert" />}
      <span>{writeState(state, isNew)}</span>
    </p>
  );
}

function writeState(state: SaveState, isNew: boolean): string {
  switch (state.kind) {
    case "unchanged":
    case "typing":
      return "";
    case "saved":
      return text.saved;
    case "empty":
      return isNew ? text.emptyNote : text.emptyNoteKept;
    case "trouble":
      return text.notSaved(whyNotSaved(state.trouble));
  }
}
