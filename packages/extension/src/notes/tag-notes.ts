import { laterThan } from "../model/later-than.ts";
import { MOST_TAGS, saysSomething } from "../model/note.ts";
import type { Tagged, Tagging } from "../model/note-labels.ts";
import type { NotesTable } from "./database/note-tables.ts";
import type { NoteRow } from "./database/rows.ts";

/** Gives and takes tags. The editor of a note is told of it, as its next save is upon an older note. */
export async function tagNotes(
  notes: NotesTable,
  { ids, add, remove }: Tagging,
  now: string,
): Promise<{ readonly tagged: Tagged; readonly rows: readonly NoteRow[] }> {
  const rows = (await notes.bulkGet([...ids])).filter((row) => row !== undefined);
  const wanted = rows
    .map((row) => ({ row, tags: tagsAfter(row.tags ?? [], add, remove) }))
    .filter(({ row, tags }) => !isEqual(tags, row.tags ?? []));
  const changed = wanted.filter(mayHave).map(({ row, tags }) => withTags(row, tags, now));
  const left = wanted.filter((one) => !mayHave(one));
  await notes.putRows(changed);
  return { tagged: { changed: changed.map(({ id }) => id), left: left.map(({ row }) => row.id) }, rows: changed };
}

/** A note has to say something, and a number of tags is the most it can have. */
function mayHave({ row: { body, kind }, tags }: { readonly row: NoteRow; readonly tags: readonly string[] }): boolean {
  const has = { body, tags: [...tags], ...(kind === undefined ? {} : { kind }) };
  return tags.length <= MOST_TAGS && saysSomething(has);
}

/** Tags are the same whatever their capitals; the one that is there stays as it was written. */
function tagsAfter(tags: readonly string[], add: readonly string[], remove: readonly string[]): readonly string[] {
  const after = new Map(tags.map((tag) => [folded(tag), tag]));
  for (const tag of remove) after.delete(folded(tag));
  for (const tag of add) if (!after.has(folded(tag))) after.set(folded(tag), tag);
  return [...after.values()];
}

function withTags({ writer: _, tags: __, ...row }: NoteRow, tags: readonly string[], now: string): NoteRow {
  return { ...row, modified: laterThan(row.modified, now), ...(tags.length === 0 ? {} : { tags: [...tags] }) };
}

function isEqual(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((tag, at) => tag === right[at]);
}

function folded(tag: string): string {
  return tag.toLocaleLowerCase("nl");
}
