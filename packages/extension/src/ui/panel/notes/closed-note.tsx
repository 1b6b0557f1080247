import { useState } from "preact/hooks";
import type { Note } from "../../../model/note.ts";
import type { PassageSelector } from "../../../model/selector.ts";
import { t } from "../../../words/t.ts";
import { withWords } from "../../note/editor/note-words.ts";
import { rewrite } from "../../note/editor/rewrite.ts";
import { NoteRow } from "../../note/note-row.tsx";
import { NoteVersions } from "../../note/note-versions.tsx";
import type { Notice } from "../../parts/toast.tsx";
import type { SurfacePorts } from "../../ports.ts";
import { NotePlaceLine } from "./note-place.tsx";
import type { ListedNote } from "./reading-order.ts";

/** What can be done with any note of the list. */
export interface NoteActions {
  /** Shows a note in the text: at its place, or at one of those it may have. */
  readonly onReveal: (note: Note, index: number) => void;
  readonly onEdit: (note: Note) => void;
  readonly onQuote: (note: Note) => void;
  readonly onRemove: (id: string) => void;
  /** What the reader has selected in the page now. */
  readonly selected: () => Promise<PassageSelector | undefined>;
  readonly tell: (notice: Notice) => void;
}

export interface ClosedNoteProps extends NoteActions {
  readonly listed: ListedNote;
  readonly ports: Pick<SurfacePorts, "notes" | "now" | "newId">;
}

/** A note of this document that is not in the editor. */
export function ClosedNote({ listed, ports, tell, ...on }: ClosedNoteProps) {
  const { note, standing } = listed;
  const [hasVersions, setVersions] = useState(false);
  const attach = (selector: PassageSelector, message: string) =>
    void rewrite(note, { ...note, target: { kind: "passage", selector } }, message, ports, tell);
  const restore = (version: Note) =>
    void rewrite(note, withWords(note, version, note.modified), t("notes.versionRestored"), ports, tell);
  const versions = hasVersions ? (
    <NoteVersions note={note} notes={ports.notes} now={ports.now()} onRestore={restore} />
  ) : undefined;
  return (
    <NoteRow
      note={note}
      standing={standing}
      now={ports.now()}
      question={questionOf(listed)}
      place={
        <NotePlaceLine
          listed={listed}
          onAttach={attach}
          onReveal={(index) => on.onReveal(note, index)}
          selected={on.selected}
        />
      }
      versions={versions}
      onReveal={() => on.onReveal(note, 0)}
      onEdit={() => on.onEdit(note)}
      onQuote={() => on.onQuote(note)}
      onVersions={() => setVersions(!hasVersions)}
      onRemove={() => on.onRemove(note.id)}
    />
  );
}

/** What the reader is asked of a note that may belong in one place or another. */
function questionOf({ standing, place }: ListedNote): string | undefined {
  const count = place?.candidates?.length ?? 0;
  if (standing !== "onzeker" || count === 0) return undefined;
  return count === 1 ? t("notes.thisPlace") : t("notes.whichPlace");
}
