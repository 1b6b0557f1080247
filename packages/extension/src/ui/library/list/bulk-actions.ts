import type { Notice } from "../../parts/toast.tsx";
import type { NotesPort } from "../../ports.ts";
import { words } from "../words.ts";

type Tell = (notice: Notice) => void;

/** Moves notes to the trash and tells so, with the way back. */
export async function removeNotes(ids: readonly string[], notes: NotesPort, tell: Tell): Promise<void> {
  const removed = await notes.remove(ids);
  if (!removed.ok) return tell({ message: words.removeFailed });
  tell({ message: words.removed(ids.length), undo: () => void bringBack(ids, notes, tell) });
}

/** Takes notes out of the trash and tells so. */
export async function restoreNotes(ids: readonly string[], notes: NotesPort, tell: Tell): Promise<void> {
  if (await bringBack(ids, notes, tell)) tell({ message: words.restored(ids.length) });
}

/** Erases notes that are in the trash; there is no way back. */
export async function eraseNotes(ids: readonly string[], notes: NotesPort, tell: Tell): Promise<void> {
  const erased = await notes.erase(ids);
  tell({ message: erased.ok ? words.erased(ids.length) : words.eraseFailed });
}

/** Gives a tag to notes, or takes it from them, and tells so, with the way back. */
export async function tagNotes(
  ids: readonly string[],
  tag: string,
  how: "add" | "remove",
  notes: NotesPort,
  tell: Tell,
): Promise<void> {
  const change = (of: readonly string[], does: boolean) =>
    notes.tag({ ids: of, add: does ? [tag] : [], remove: does ? [] : [tag] });
  const tagged = await change(ids, how === "add");
  if (!tagged.ok) return tell({ message: words.tagFailed });
  const { changed, left } = tagged.value;
  const done = how === "add" ? words.tagged(changed.length, tag) : words.untagged(changed.length, tag);
  const undo = async () => {
    const undone = await change(changed, how !== "add");
    if (!undone.ok) tell({ message: words.tagFailed, undo: () => void undo() });
  };
  tell({
    message: left.length === 0 ? done : `${done}; ${words.tagLeft(left.length)}`,
    ...(changed.length === 0 ? {} : { undo: () => void undo() }),
  });
}

async function bringBack(ids: readonly string[], notes: NotesPort, tell: Tell): Promise<boolean> {
  const restored = await notes.restore(ids);
  if (!restored.ok) tell({ message: words.restoreFailed, undo: () => void bringBack(ids, notes, tell) });
  return restored.ok;
}
