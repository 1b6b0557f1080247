import { useEffect, useState } from "preact/hooks";
import type { DocumentKey } from "../../../model/note.ts";
import type { RecentNotes } from "../../../model/note-lists.ts";
import type { NotesPort } from "../../ports.ts";

/** Notes shown beside a page; all of them stand in the library. */
const MOST = 20;

/**
 * The notes written last in other documents than this one, read again whenever one is written. Nothing while the store does
 * not tell, and where nothing may be asked of it.
 */
export function useRecentNotes(except: DocumentKey | undefined, notes: NotesPort): RecentNotes | undefined {
  const [recent, setRecent] = useState<RecentNotes>();
  useEffect(() => {
    if (except === undefined) return undefined;
    let isGone = false;
    const ask = async () => {
      const read = await notes.recent({ except, limit: MOST });
      if (!isGone) setRecent(read.ok ? read.value : undefined);
    };
    void ask();
    const stop = notes.onChanged(() => void ask());
    return () => {
      isGone = true;
      stop();
    };
  }, [except, notes]);
  return recent;
}
