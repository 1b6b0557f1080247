import { ENTITY_KINDS, type EntityKind } from "@kantlijn/core";

/** The kinds of term that a reader does not want to see: the same on every page and in every panel. */
export interface HiddenKinds {
  read(): Promise<ReadonlySet<EntityKind>>;
  write(kinds: ReadonlySet<EntityKind>): Promise<void>;
  /** Tells them whenever they change, here or in another part of the extension. Answers what stops that. */
  onChanged(listener: (kinds: ReadonlySet<EntityKind>) => void): () => void;
}

/** The part of a browser storage area that we use; it tells every part of the extension what changed. */
export interface WatchedStorage {
  get(key: string): Promise<Record<string, unknown>>;
  set(entries: Record<string, unknown>): Promise<void>;
  readonly onChanged: {
    addListener(listener: ChangeListener): void;
    removeListener(listener: ChangeListener): void;
  };
}

type ChangeListener = (changes: Record<string, { readonly newValue?: unknown }>) => void;

/** Renaming this shows all kinds again. */
const KEY = "hidden-kinds";

export function createHiddenKinds(storage: WatchedStorage): HiddenKinds {
  return {
    read: async () => kindsIn((await storage.get(KEY))[KEY]),
    write: (kinds) => storage.set({ [KEY]: [...kinds] }),
    onChanged: (listener) => {
      const tell: ChangeListener = ({ [KEY]: change }) => {
        if (change !== undefined) listener(kindsIn(change.newValue));
      };
      storage.onChanged.addListener(tell);
      return () => storage.onChanged.removeListener(tell);
    },
  };
}

/** An older or newer version may have kept kinds that we do not know. */
function kindsIn(kept: unknown): ReadonlySet<EntityKind> {
  const names: readonly unknown[] = Array.isArray(kept) ? kept : [];
  return new Set(ENTITY_KINDS.filter((kind) => names.includes(kind)));
}
