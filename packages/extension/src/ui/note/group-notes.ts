import type { Note, NotedDocument } from "../../model/note.ts";

/** The notes of one document, newest first. */
export interface NotedGroup {
  /** As the newest note knows it. */
  readonly document: NotedDocument;
  readonly notes: readonly Note[];
}

/** Notes by document; the document written about last comes first. The notes must come newest first. */
export function groupNotes(notes: readonly Note[]): readonly NotedGroup[] {
  const groups = new Map<string, Note[]>();
  for (const note of notes) {
    const group = groups.get(note.document.key);
    if (group === undefined) groups.set(note.document.key, [note]);
    else group.push(note);
  }
  return [...groups.values()].flatMap((members) => {
    const newest = members[0];
    return newest === undefined ? [] : [{ document: newest.document, notes: members }];
  });
}
