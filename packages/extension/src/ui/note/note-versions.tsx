import { useEffect, useState } from "preact/hooks";
import type { Note } from "../../model/note.ts";
import type { Result } from "../../model/result.ts";
import type { StoreTrouble } from "../../model/store-trouble.ts";
import { writeMoment } from "../../wording/write-date.ts";
import { t } from "../../words/t.ts";
import type { NotesPort } from "../ports.ts";
import { Difference } from "./difference.tsx";
import { isSameWords } from "./editor/note-words.ts";

export interface NoteVersionsProps {
  readonly note: Note;
  readonly notes: Pick<NotesPort, "versions">;
  readonly now: Date;
  readonly onRestore: (version: Note) => void;
}

/** What a note was before, newest first, each with what became of its words since. */
export function NoteVersions({ note, notes, now, onRestore }: NoteVersionsProps) {
  const read = useVersions(note, notes);
  if (read === undefined) return <p class="meta">{t("parts.wait")}</p>;
  if (!read.ok) return <p class="meta">{t("notes.versionsFailed")}</p>;
  if (read.value.length === 0) return <p class="meta">{t("notes.noVersions")}</p>;
  return (
    <ol class="versions" aria-label={t("notes.versions")}>
      {read.value.map((version) => (
        <Version key={version.modified} version={version} note={note} now={now} onRestore={onRestore} />
      ))}
    </ol>
  );
}

type VersionProps = Pick<NoteVersionsProps, "note" | "now" | "onRestore"> & { readonly version: Note };

function Version({ version, note, now, onRestore }: VersionProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <li>
      <button type="button" class="more" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {writeMoment(version.modified, now)}
      </button>
      {isOpen && (
        <>
          {version.body === note.body ? (
            <p class="meta">{t("notes.noDifference")}</p>
          ) : (
            <Difference before={version.body} now={note.body} />
          )}
          {!isSameWords(version, note) && (
            <button type="button" class="btn small" onClick={() => onRestore(version)}>
              {t("notes.restoreVersion")}
            </button>
          )}
        </>
      )}
    </li>
  );
}

function useVersions(
  { id, modified }: Note,
  notes: NoteVersionsProps["notes"],
): Result<readonly Note[], StoreTrouble> | undefined {
  const [read, setRead] = useState<Result<readonly Note[], StoreTrouble>>();
  useEffect(() => {
    let isGone = false;
    void notes.versions(id).then((answer) => {
      if (!isGone) setRead(answer);
    });
    return () => {
      isGone = true;
    };
  }, [id, modified]);
  return read;
}
