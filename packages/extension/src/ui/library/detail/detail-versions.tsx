import { useState } from "preact/hooks";
import type { Note } from "../../../model/note.ts";
import { t } from "../../../words/t.ts";
import { withWords } from "../../note/editor/note-words.ts";
import { rewrite } from "../../note/editor/rewrite.ts";
import { NoteVersions } from "../../note/note-versions.tsx";
import type { Notice } from "../../parts/toast.tsx";
import type { LibraryPorts } from "../library-ports.ts";

export interface DetailVersionsProps {
  readonly note: Note;
  readonly ports: LibraryPorts;
  readonly onNotice: (notice: Notice) => void;
}

/** What a note was before, read when the reader asks for it; each version can be put back. */
export function DetailVersions({ note, ports, onNotice }: DetailVersionsProps) {
  const [isOpen, setOpen] = useState(false);
  const restore = (version: Note) =>
    void rewrite(note, withWords(note, version, note.modified), t("notes.versionRestored"), ports, onNotice);
  return (
    <details class="det-sec" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="lbl">{t("notes.versions")}</summary>
      {isOpen && <NoteVersions note={note} notes={ports.notes} now={ports.now()} onRestore={restore} />}
    </details>
  );
}
