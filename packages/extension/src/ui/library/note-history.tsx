import { useEffect, useState } from "preact/hooks";
import type { Note } from "../../model/note.ts";
import { writeDate } from "../parts/write-date.ts";
import type { LibraryPorts } from "./library-ports.ts";
import { words } from "./words.ts";

export interface NoteHistoryProps {
  readonly id: string;
  /** When the note was last written: then there is one version more. */
  readonly modified: string;
  readonly ports: LibraryPorts;
}

/** What a note was before; nothing where it never was anything else. */
export function NoteHistory({ id, modified, ports }: NoteHistoryProps) {
  const [versions, setVersions] = useState<readonly Note[]>([]);
  useEffect(
    () => void ports.notes.versions(id).then((found) => setVersions(found.ok ? found.value : [])),
    [id, modified, ports],
  );
  if (versions.length === 0) return undefined;
  return (
    <details class="det-sec">
      <summary class="lbl">{words.history}</summary>
      <ul class="vers">
        {versions.map((version) => (
          <li key={version.modified}>
            <span class="meta">{writeDate(version.modified, ports.now())}</span>
            <p class="written">{version.body}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
