import { useEffect, useRef, useState } from "preact/hooks";
import type { DocumentKey, Note } from "../../model/note.ts";
import type { NoteChange } from "../../model/note-change.ts";
import { failure, type Result } from "../../model/result.ts";
import type { StoreTrouble } from "../../model/store-trouble.ts";
import type { SurfacePorts } from "../ports.ts";
import { saveLeft } from "./editor/save-left.ts";

type NotesPorts = Pick<SurfacePorts, "notes" | "unsaved" | "newId">;

/** The notes of one document: what the store says, and what it has not acknowledged yet. */
interface NotesView {
  /** Absent while the store has not answered yet. */
  readonly stored?: Result<readonly Note[], StoreTrouble>;
  readonly unsaved: readonly Note[];
}

export interface DocumentNotes {
  readonly view: NotesView;
  /** Reads the notes again, and is done when they are in view. */
  readonly reload: () => Promise<void>;
}

/**
 * Reads the notes of a document, again whenever they are written. What an earlier editor left unsaved is saved
 * now, except the note that is being edited.
 */
export function useNotes(
  key: DocumentKey | undefined,
  isPrivate: boolean,
  editingId: string | undefined,
  ports: NotesPorts,
): DocumentNotes {
  const [view, setView] = useState<NotesView>({ unsaved: [] });
  const latest = useRef({ key, isPrivate, editingId });
  latest.current = { key, isPrivate, editingId };

  const reload = async () => {
    const asked = latest.current;
    if (asked.key === undefined) return;
    const read = asked.isPrivate
      ? without({ kind: "private" })
      : await readNotes(asked.key, asked.editingId, ports).catch((error) =>
          without({ kind: "cannot-open", detail: String(error) }),
        );
    if (latest.current.key === asked.key) setView(read);
  };
  useEffect(() => {
    setView({ unsaved: [] });
    void reload();
    return ports.notes.onChanged((changed) => {
      if (isOf(latest.current.key, changed)) void reload();
    });
  }, [key, isPrivate, ports]);
  return { view, reload };
}

function isOf(key: DocumentKey | undefined, { documents }: NoteChange): boolean {
  return documents === "many" || (key !== undefined && documents.includes(key));
}

async function readNotes(key: DocumentKey, editingId: string | undefined, ports: NotesPorts): Promise<NotesView> {
  const unsaved = await saveLeft(key, editingId, ports);
  return { stored: await ports.notes.ofDocument(key), unsaved };
}

function without(trouble: StoreTrouble): NotesView {
  return { stored: failure(trouble), unsaved: [] };
}
