import type { KeyedStorage } from "../messages/waiting-requests.ts";
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

/** Renaming this costs one sweep more. */
const KEY = "trash-swept";

/**
 * Erases what has been in the trash for thirty days; at most once a day, whenever the background wakes up. A day on
 * which that fails is tried again at the next waking.
 */
export async function sweepTrash({ store, storage, now, onErased }: SweepParts): Promise<void> {
  const today = now().toISOString().slice(0, "2026-11-20".length);
  if ((await storage.get(KEY))[KEY] === today) return;
  const swept = await store.eraseOverdue();
  if (!swept.ok) return;
  await storage.set({ [KEY]: today });
  if (swept.value.length > 0) onErased(changeOf(swept.value));
}
