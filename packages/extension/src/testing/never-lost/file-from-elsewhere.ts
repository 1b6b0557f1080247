import type { ArchivedNote } from "../../archive/archived-note.ts";
import { laterThan } from "../../model/later-than.ts";
import type { Note } from "../../model/note.ts";
import { anArchive } from "../archives.ts";
import type { ActOf, Elsewhere } from "./acts.ts";
import { newWord, newWords } from "./editors.ts";
import type { Machine } from "./machine.ts";

/** A file of ours as another browser writes it, which took it in and in which the reader went on. */
export function fileFromElsewhere(
  file: string,
  { elsewhere, versions }: ActOf<"takeIn">,
  machine: Machine,
): Promise<string> {
  const there: { readonly notes: readonly ArchivedNote[]; readonly versions: readonly Note[] } = JSON.parse(file);
  const written = there.notes.map((note, at) => writtenElsewhere(note, elsewhere[at], machine));
  const ofFirst = written.slice(0, 1).flatMap((note) => earlier(note, versions));
  return anArchive(written, [], [...there.versions, ...ofFirst]);
}

function writtenElsewhere(note: ArchivedNote, how: Elsewhere | undefined, { clock, newId }: Machine): ArchivedNote {
  const body = `${note.body} ${newWord()}`;
  switch (how) {
    case "written on":
      return { ...note, body, modified: laterThan(note.modified, clock.now().toISOString()) };
    case "written on at the same moment":
      return { ...note, body };
    case "written before":
      return { ...note, body, modified: new Date(Date.parse(note.modified) - 1).toISOString() };
    case "copied":
      return { ...note, id: newId(), body };
    default:
      return note;
  }
}

/** What a note was before, the last of it a millisecond ago. */
function earlier({ removedAt: _, ...note }: ArchivedNote, count: number): readonly Note[] {
  const last = Date.parse(note.modified);
  return Array.from({ length: count }, (_one, at) => ({
    ...note,
    body: newWords(3),
    modified: new Date(last - 1 - at).toISOString(),
  }));
}
