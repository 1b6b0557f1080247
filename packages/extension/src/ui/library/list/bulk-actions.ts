import { t } from "../../../words/t.ts";
import { writeNumber } from "../../../words/write-number.ts";
import type { Notice } from "../../parts/toast.tsx";
import type { NotesPort } from "../../ports.ts";

type Tell = (notice: Notice) => void;

/** Milliseconds after which a reader begins to wonder whether anything happens. */
const WONDERING = 400;

/** Moves notes to the trash and tells so, with the way back. */
export async function removeNotes(ids: readonly string[], notes: NotesPort, tell: Tell): Promise<void> {
  const [removed] = await sayingWhileLong(ids.length, tell, notes.remove(ids));
  if (!removed.ok) return tell({ message: t("library.removeFailed") });
  const undo = async () => {
    const [back, isSaid] = await sayingWhileLong(ids.length, tell, bringBack(ids, notes, tell));
    // What is back is seen in the list; what is not has to be told.
    if (back !== undefined && (isSaid || back < ids.length)) tell({ message: sayBack(back, ids.length) });
  };
  tell({ message: t("library.removed", ids.length, [writeNumber(ids.length)]), undo: () => void undo() });
}

/** Takes notes out of the trash and tells so, and how many were erased for good meanwhile. */
export async function restoreNotes(ids: readonly string[], notes: NotesPort, tell: Tell): Promise<void> {
  const [back] = await sayingWhileLong(ids.length, tell, bringBack(ids, notes, tell));
  if (back !== undefined) tell({ message: sayBack(back, ids.length) });
}

/** Erases notes that are in the trash; there is no way back. */
export async function eraseNotes(ids: readonly string[], notes: NotesPort, tell: Tell): Promise<void> {
  const [erased] = await sayingWhileLong(ids.length, tell, notes.erase(ids));
  if (!erased.ok) return tell({ message: t("library.eraseFailed") });
  tell({ message: t("library.erased", erased.value, [writeNumber(erased.value)]) });
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
    sayingWhileLong(of.length, tell, notes.tag({ ids: of, add: does ? [tag] : [], remove: does ? [] : [tag] }));
  const [tagged] = await change(ids, how === "add");
  if (!tagged.ok) return tell({ message: t("library.tagFailed") });
  const { changed, left } = tagged.value;
  const done = sayTagged(changed.length, tag, how === "add");
  const undo = async () => {
    const [undone, isSaid] = await change(changed, how !== "add");
    if (!undone.ok) tell({ message: t("library.tagFailed"), undo: () => void undo() });
    else if (isSaid) tell({ message: sayTagged(undone.value.changed.length, tag, how !== "add") });
  };
  tell({
    message: left.length === 0 ? done : `${done}; ${t("library.tagLeft", left.length, [writeNumber(left.length)])}`,
    ...(changed.length === 0 ? {} : { undo: () => void undo() }),
  });
}

/** How many of the notes are out of the trash; nothing where it failed, which is told. */
async function bringBack(ids: readonly string[], notes: NotesPort, tell: Tell): Promise<number | undefined> {
  const restored = await notes.restore(ids);
  if (restored.ok) return restored.value;
  tell({ message: t("library.restoreFailed"), undo: () => void bringBack(ids, notes, tell) });
  return undefined;
}

/** Waits for work, and says that it is being done where that takes long; true where it was said. */
async function sayingWhileLong<T>(count: number, tell: Tell, work: Promise<T>): Promise<readonly [T, boolean]> {
  let isSaid = false;
  const timer = setTimeout(() => {
    isSaid = true;
    tell({ message: t("library.busy", count, [writeNumber(count)]) });
  }, WONDERING);
  try {
    return [await work, isSaid];
  } finally {
    clearTimeout(timer);
  }
}

function sayTagged(changed: number, tag: string, isAdded: boolean): string {
  const count = { tag, count: writeNumber(changed) };
  return isAdded ? t("library.tagged", changed, count) : t("library.untagged", changed, count);
}

/** How many of the notes are out of the trash, and how many were erased for good meanwhile. */
function sayBack(back: number, of: number): string {
  const said = [
    ...(back > 0 ? [t("library.restored", back, [writeNumber(back)])] : []),
    ...(back < of ? [sayErased(of - back)] : []),
  ];
  return said.join("; ");
}

function sayErased(count: number): string {
  return t("library.someErased", count, [writeNumber(count)]);
}
