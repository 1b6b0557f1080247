import type { Page } from "puppeteer-core";

/** Bytes of the files that were made for the reader and are not cleared away yet, as a page of the extension sees them. */
export function bytesMade(own: Page): Promise<number> {
  return own.evaluate(async () => {
    const sizeOf = async (folder: FileSystemDirectoryHandle): Promise<number> => {
      let size = 0;
      for await (const one of folder.values()) {
        size += one instanceof FileSystemFileHandle ? (await one.getFile()).size : await sizeOf(one);
      }
      return size;
    };
    return sizeOf(await navigator.storage.getDirectory());
  });
}
