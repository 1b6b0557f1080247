import { useEffect, useState } from "preact/hooks";
import type { StoreTrouble } from "../../model/store-trouble.ts";
import type { NotesPort } from "../ports.ts";

export interface StoreCheck {
  /** False until the store has said whether it is well: an empty list may not be shown before. */
  readonly isKnown: boolean;
  readonly trouble?: StoreTrouble;
  readonly again: () => void;
}

/** Whether the store that keeps the notes is well: who only reads them cannot tell that some are missing. */
export function useStoreCheck(notes: NotesPort): StoreCheck {
  const [check, setCheck] = useState<Omit<StoreCheck, "again">>({ isKnown: false });
  const again = () =>
    void notes
      .recent({ limit: 1 })
      .then((recent) => setCheck({ isKnown: true, ...(recent.ok ? {} : { trouble: recent.error }) }));
  useEffect(() => {
    again();
    return notes.onChanged(again);
  }, [notes]);
  return { ...check, again };
}
