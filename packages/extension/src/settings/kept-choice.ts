/** Something that a reader chose: the same on every page and in every panel. */
export interface KeptChoice<T> {
  read(): Promise<T>;
  write(value: T): Promise<void>;
  /** Tells it whenever it changes, here or in another part of the extension. Answers what stops that. */
  onChanged(listener: (value: T) => void): () => void;
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

/** How a choice is kept. Renaming the key forgets what every reader chose. */
export interface Keeping<T> {
  readonly key: string;
  /** Reads whatever is kept, also nothing, and what an older or newer version kept. */
  readonly read: (kept: unknown) => T;
  /** What is kept of it, as JSON can hold it. */
  readonly write: (value: T) => unknown;
}

/** Keeps a choice in the storage of the browser. */
export function keepChoice<T>(storage: WatchedStorage, { key, read, write }: Keeping<T>): KeptChoice<T> {
  return {
    read: async () => read((await storage.get(key))[key]),
    write: (value) => storage.set({ [key]: write(value) }),
    onChanged: (listener) => {
      const tell: ChangeListener = ({ [key]: change }) => {
        if (change !== undefined) listener(read(change.newValue));
      };
      storage.onChanged.addListener(tell);
      return () => storage.onChanged.removeListener(tell);
    },
  };
}
