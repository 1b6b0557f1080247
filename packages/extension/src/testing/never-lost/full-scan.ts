import type { Note } from "../../model/note.ts";
import type { StoredNote } from "../../notes/database/note-rows.ts";
import { documentKeyOf } from "../../page/identity/document-key.ts";
import type { Machine } from "./machine.ts";
import type { OnDisk } from "./on-disk.ts";

/** What the store answers from its indexes and its counts. */
export async function answered({ answers, kept }: Machine, disk: OnDisk) {
  const notes = [...disk.notes.values()];
  const value = <T>(
    answer: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown },
  ) => (answer.ok ? answer.value : { trouble: answer.error });
  const ids = (
    answer: { readonly ok: true; readonly value: readonly Note[] } | { readonly ok: false; readonly error: unknown },
  ) => (answer.ok ? answer.value.map(({ id }) => id).toSorted() : { trouble: answer.error });
  const byKey: Record<string, unknown> = {};
  for (const key of keysOf(notes)) byKey[key] = ids(await answers["notes/of-document"](key));
  const state = await answers["store/state"]();
  const recent = await answers["notes/recent"]({ limit: 1_000 });
  const trashed = await answers["notes/trashed"]();
  const labels = await answers["notes/labels"]();
  const about: Record<string, unknown> = {};
  for (const id of thingsOf(notes)) about[id] = ids(await answers["notes/about"]([{ kind: "term", id }]));
  const versions: Record<string, unknown> = {};
  for (const { id } of notes) versions[id] = value(await answers["notes/versions"](id));
  return {
    byKey,
    about,
    versions,
    counts: state.ok ? { notes: state.value.notes, inTrash: state.value.inTrash } : state.error,
    recent: recent.ok
      ? { ids: recent.value.notes.map(({ id }) => id).toSorted(), total: recent.value.total }
      : recent.error,
    trashed: trashed.ok
      ? trashed.value.map(({ note, removedAt }) => `${note.id} ${removedAt}`).toSorted()
      : trashed.error,
    tags: labels.ok ? Object.fromEntries(labels.value.tags.map(({ label, count }) => [label, count])) : labels.error,
    remembered: (await kept.read()).notes,
  };
}

/** The same, told from every row there is. */
export function scanned(disk: OnDisk): Awaited<ReturnType<typeof answered>> {
  const notes = [...disk.notes.values()];
  const there = notes.filter(({ removedAt }) => removedAt === undefined);
  const ids = (some: readonly StoredNote[]) => some.map(({ id }) => id).toSorted();
  const tags: Record<string, number> = {};
  for (const tag of there.flatMap((note) => note.tags ?? [])) tags[tag] = (tags[tag] ?? 0) + 1;
  return {
    byKey: Object.fromEntries(
      keysOf(notes).map((key) => [key, ids(there.filter(({ document }) => documentKeyOf(document.key) === key))]),
    ),
    about: Object.fromEntries(
      thingsOf(notes).map((id) => [id, ids(there.filter(({ target }) => target.kind === "term" && target.id === id))]),
    ),
    versions: Object.fromEntries(
      notes.map(({ id }) => [
        id,
        disk.versions.filter((one) => one.id === id).toSorted((a, b) => b.modified.localeCompare(a.modified)),
      ]),
    ),
    counts: { notes: there.length, inTrash: notes.length - there.length },
    recent: { ids: ids(there), total: there.length },
    trashed: notes.flatMap(({ id, removedAt }) => (removedAt === undefined ? [] : [`${id} ${removedAt}`])).toSorted(),
    tags,
    remembered: notes.length,
  };
}

function keysOf(notes: readonly StoredNote[]): readonly string[] {
  return [...new Set(notes.map(({ document }) => documentKeyOf(document.key)))];
}

function thingsOf(notes: readonly StoredNote[]): readonly string[] {
  return [...new Set(notes.flatMap(({ target }) => (target.kind === "term" ? [target.id] : [])))];
}
