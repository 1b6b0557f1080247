import { useEffect, useState } from "preact/hooks";
import type { Note } from "../../model/note.ts";
import type { Result } from "../../model/result.ts";
import type { StoreTrouble } from "../../model/store-trouble.ts";
import type { NotesPort } from "../ports.ts";

export interface AllNotes {
  /** Absent while the store has not answered yet. */
  readonly stored?: Result<readonly Note[], StoreTrouble>;
  readonly reload: () => void;
}

/** Every note, read again whenever one is written. */
export function useAllNotes(port: NotesPort): AllNotes {
  const [stored, setStored] = useState<Result<readonly Note[], StoreTrouble>>();
  const reload = () => void port.all().then(setStored);
  useEffect(() => {
    reload();
    return port.onChanged(reload);
  }, [port]);
  return stored === undefined ? { reload } : { stored, reload };
}
