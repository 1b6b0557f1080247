import { useState } from "preact/hooks";
import type { Thing } from "../../../model/known-document.ts";
import type { Note, ThingTarget } from "../../../model/note.ts";
import type { PageSummary } from "../../../model/page-summary.ts";
import { newNote } from "../../note/note-actions.ts";
import type { PanelPorts, TabFacts } from "../../ports.ts";
import type { Current } from "../jump-row.tsx";
import { dossierOfPage } from "../notes/page-paper.ts";
import { OwnPart } from "./own-part.tsx";
import type { OwnRows } from "./own-rows.ts";
import { useThingCounts } from "./use-thing-counts.ts";

/** What follows from what the reader does with their own in a list. */
interface OwnEvents {
  /** Brings a row to the front. */
  readonly onShow: (target: Current) => void;
  /** Brings the notes to the front, where no row is about what was asked. */
  readonly onNotes: () => void;
  readonly onWrite: (note: Note) => void;
}

/** What the lists show of the reader's own, and how to ask for one row of it; nothing in a private window. */
export function useOwnRows(
  tab: TabFacts,
  summary: PageSummary,
  ports: PanelPorts,
  { onShow, onNotes, onWrite }: OwnEvents,
): { readonly rows: OwnRows | undefined; readonly ask: (thing: Thing) => void } {
  const [asked, setAsked] = useState<Thing>();
  const countOf = useThingCounts(tab, summary, ports);
  const { document, entities, references } = summary;
  const ask = (thing: Thing) => {
    setAsked({ ...thing });
    const isListed = [...entities, ...references].some(({ id }) => id === thing.id);
    if (isListed) onShow({ id: thing.id, index: 0 });
    else onNotes();
  };
  const partOf = (about: ThingTarget) => (
    <OwnPart
      about={about}
      here={document.key}
      ports={ports}
      onWrite={(target) => onWrite(newNote(document, target, dossierOfPage(summary), ports))}
      onEdit={onWrite}
    />
  );
  return { rows: tab.isPrivate ? undefined : { countOf, asked, partOf }, ask };
}
