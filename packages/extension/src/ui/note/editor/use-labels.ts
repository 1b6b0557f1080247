import { useEffect, useState } from "preact/hooks";
import type { NoteLabels } from "../../../model/note-labels.ts";
import type { NotesPort } from "../../ports.ts";

const NONE: NoteLabels = { tags: [], kinds: [] };

/** The tags and kinds that notes have, to be offered; none where the store does not tell. */
export function useLabels(notes: Pick<NotesPort, "labels">): NoteLabels {
  const [labels, setLabels] = useState(NONE);
  useEffect(() => {
    let isGone = false;
    void notes.labels().then((read) => {
      if (read.ok && !isGone) setLabels(read.value);
    });
    return () => {
      isGone = true;
    };
  }, [notes]);
  return labels;
}
