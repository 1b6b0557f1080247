/** The part of a browser storage area that we use. */
export interface KeyedStorage {
  get(key: string): Promise<Record<string, unknown>>;
  set(entries: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}
