import type { KeyedStorage } from "../model/keyed-storage.ts";
import type { NoteChange } from "../model/note-change.ts";
import { changeOf } from "./change-of.ts";
import type { NoteStore } from "./note-store.ts";

/** What a sweep needs to know of the world. */
export interface SweepParts {
  readonly store: Pick<NoteStore, "eraseOverdue">;
  readonly storage: KeyedStorage;
  readonly now: () => Date;
  readonly onErased: (change: NoteChange) => void;
}

/** Milliseconds that what woke the background has for itself; one that has nothing to do lives for thirty seconds. */
const FIRST_THINGS_FIRST = 5_000;

/** Sweeps once the background has done what it was woken for. */
export function bindSweep(parts: SweepParts): void {
  // What fails is tried again at the next waking.
  setTimeout(() => void sweepTrash(parts).catch(() => undefined), FIRST_THINGS_FIRST);
}

/** Renaming this costs some days. */
const KEY = "trash-swept";
/** Days on which we looked, today among them, that must agree that a note's time is over. */
const DAYS_THAT_AGREE = 4;

/**
 * Erases what has been in the trash for thirty days; at most once a day, whenever the background wakes up. A day on
 * which that fails is tried again at the next waking. A clock may be wrong, and what is erased does not come back: a
 * note's time has to be over by the clock of each of the last days on which we looked.
 */
export async function sweepTrash({ store, storage, now, onErased }: SweepParts): Promise<void> {
  const today = now().toISOString().slice(0, "2026-11-20".length);
  const looked = daysIn((await storage.get(KEY))[KEY]);
  if (looked.at(-1) === today) return;
  const days = [...looked, today].slice(-DAYS_THAT_AGREE);
  if (days.length === DAYS_THAT_AGREE) {
    const [earliest = today] = days.toSorted();
    const swept = await store.eraseOverdue(new Date(`${earliest}T00:00:00Z`));
    if (!swept.ok) return;
    if (swept.value.length > 0) onErased(changeOf(swept.value));
  }
  await storage.set({ [KEY]: days });
}

/** None where nothing is kept. */
function daysIn(kept: unknown): readonly string[] {
  const days: readonly unknown[] = Array.isArray(kept) ? kept : [];
  return days.filter((day) => typeof day === "string");
}
