/**
 * Opens a database as it is on disk; nothing where there is none. Without a version, so that it never waits for an upgrade
 * and never makes one. Throws where it cannot be opened.
 */
export function openExisting(name: string, factory: IDBFactory): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const opening = factory.open(name);
    let isNew = false;
    opening.onupgradeneeded = () => {
      isNew = true;
      // What was made by looking for it is taken back.
      opening.transaction?.abort();
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => (isNew ? resolve(undefined) : reject(opening.error));
  });
}
