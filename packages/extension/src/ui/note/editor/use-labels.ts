import { useEffect, useState } from "preact/hooks";
import type { Note } from "../../../model/note.ts";
import type { LabelCount, NoteLabels } from "../../../model/note-labels.ts";
import type { NotesPort } from "../../ports.ts";

const NONE: NoteLabels = { tags: [], kinds: [] };

/** Of so many notes written last the labels go before all others. */
const LAST_WRITTEN = 30;

/** The tags and kinds that notes have, to be offered: those used last first, then the most used; none where the store does not tell. */
export function useLabels(notes: Pick<NotesPort, "labels" | "recent">): NoteLabels {
  const [labels, setLabels] = useState(NONE);
  useEffect(() => {
    let isGone = false;
    void Promise.all([notes.labels(), notes.recent({ limit: LAST_WRITTEN })]).then(([read, recent]) => {
      if (read.ok && !isGone) setLabels(usedLastFirst(read.value, recent.ok ? recent.value.notes : []));
    });
    return () => {
      isGone = true;
    };
  }, [notes]);
  return labels;
}

function usedLastFirst({ tags, kinds }: NoteLabels, newest: readonly Note[]): NoteLabels {
  return {
    tags: inOrderOf(
      tags,
      newest.flatMap((note) => note.tags ?? []),
    ),
    kinds: inOrderOf(
      kinds,
      newest.flatMap(({ kind }) => kind ?? []),
    ),
  };
}

function inOrderOf(labels: readonly LabelCount[], used: readonly string[]): readonly LabelCount[] {
  const order = [...new Set(used)];
  const placeOf = ({ label }: LabelCount) => (order.includes(label) ? order.indexOf(label) : order.length);
  return labels.toSorted((a, b) => placeOf(a) - placeOf(b));
}
