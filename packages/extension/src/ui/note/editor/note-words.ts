import type { Note } from "../../../model/note.ts";

/** What the reader writes in an editor. An absent kind, tag or dossier is none. */
export type NoteWords = Pick<Note, "body" | "kind" | "tags" | "dossier">;

/** Some of them anew; a kind or dossier that is undefined is taken away. */
export interface ChangedWords {
  readonly body?: string;
  readonly kind?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly dossier?: string | undefined;
}

/** The words of a note, and nothing else of it. */
export function wordsOf({ body, kind, tags, dossier }: ChangedWords): NoteWords {
  return {
    body: body ?? "",
    ...(kind !== undefined && { kind }),
    ...(tags !== undefined && tags.length > 0 && { tags: [...tags] }),
    ...(dossier !== undefined && { dossier }),
  };
}

/** The note with other words, and as new as they are. */
export function withWords(note: Note, words: NoteWords, modified: string): Note {
  const { body: _, kind: __, tags: ___, dossier: ____, ...rest } = note;
  return { ...rest, ...wordsOf(words), modified };
}

export function isSameWords(one: NoteWords, other: NoteWords): boolean {
  return (
    one.body === other.body &&
    one.kind === other.kind &&
    one.dossier === other.dossier &&
    (one.tags ?? []).join("\n") === (other.tags ?? []).join("\n")
  );
}
