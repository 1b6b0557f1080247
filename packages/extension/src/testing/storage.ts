import type { WatchedStorage } from "../settings/kept-choice.ts";

/** A storage area in memory, which tells what changes as the browser's does. */
export function aStorage(kept: Record<string, unknown> = {}): WatchedStorage {
  const entries = new Map(Object.entries(kept));
  const listeners = new Set<(changes: Record<string, { readonly newValue?: unknown }>) => void>();
  return {
    get: async (key) => (entries.has(key) ? { [key]: entries.get(key) } : {}),
    set: async (changed) => {
      for (const [key, newValue] of Object.entries(changed)) {
        entries.set(key, newValue);
        for (const listener of listeners) listener({ [key]: { newValue } });
      }
    },
    onChanged: {
      addListener: (listener) => listeners.add(listener),
      removeListener: (listener) => listeners.delete(listener),
    },
  };
}
