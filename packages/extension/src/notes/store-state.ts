import { success } from "../model/result.ts";
import type { StoreState } from "../model/store-state.ts";
import type { Stored } from "../model/store-trouble.ts";
import type { NoteStore } from "./note-store.ts";

/** What is asked of the browser about storage; the browser's own `navigator.storage` is one. */
export interface StorageFacts {
  estimate(): Promise<{ readonly usage?: number; readonly quota?: number }>;
  persisted(): Promise<boolean>;
}

/** How the notes are kept now. */
export async function readStoreState(
  store: Pick<NoteStore, "counts">,
  storage: StorageFacts,
  lastBackup: () => Promise<string | undefined>,
): Stored<StoreState> {
  const counts = await store.counts();
  if (!counts.ok) return counts;
  const { usage, quota } = await storage.estimate().catch(() => NOT_TOLD);
  const backup = await lastBackup();
  return success({
    ...counts.value,
    isPersisted: await storage.persisted().catch(() => false),
    ...(usage === undefined ? {} : { used: usage }),
    ...(quota === undefined ? {} : { allowed: quota }),
    ...(backup === undefined ? {} : { lastBackup: backup }),
  });
}

const NOT_TOLD: { readonly usage?: number; readonly quota?: number } = {};
