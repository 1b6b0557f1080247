import { letCollect } from "../archive/let-collect.ts";
import { halt } from "../archive/trouble.ts";
import { troubleOf } from "../notes/database/trouble-of.ts";

/** A file that was made for the reader. */
export interface MadeFile {
  readonly content: Blob;
  /** Lets go of it: once the browser has begun to save it, nothing of it need lie here. */
  readonly drop: () => Promise<void>;
}

/** Pieces of text, or bytes. */
type Pieces = AsyncIterable<string | Uint8Array>;

/** UTF-16 code units or bytes that are written together. */
const TOGETHER = 1_000_000;

/**
 * Pieces together as one file. It is written to the disk as they come, so that a file of a hundred megabytes is never in
 * memory. Halts where the disk is full; what was written is gone then, and so it is where the pieces end in an error.
 */
export async function makeFile(pieces: Pieces, type: string): Promise<MadeFile> {
  const place = await placeOnDisk();
  if (place === undefined) return { content: await inMemory(pieces, type), drop: async () => undefined };
  try {
    const written = await onDisk(place, pieces);
    return { content: written.slice(0, written.size, type), drop: place.drop };
  } catch (error) {
    await place.drop();
    throw error;
  }
}

/** Removes files that nobody holds any more: who made them has let go of them, or has ended. */
export async function clearMadeFiles(): Promise<void> {
  const room = await openRoom().catch(() => undefined);
  if (room === undefined) return;
  for await (const name of room.keys()) {
    await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
      // What a browser still reads it may keep from being removed; it is, the next time.
      if (lock !== null) await room.removeEntry(name, { recursive: true }).catch(() => undefined);
    });
  }
}

/** Where files lie until they are saved, in the file system that a browser gives to us alone. */
const ROOM = "files-out";

async function openRoom(): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle(ROOM, { create: true });
}

interface Place {
  readonly file: FileSystemFileHandle;
  readonly writing: FileSystemWritableFileStream;
  readonly drop: () => Promise<void>;
}

/** A place for a new file; nothing where the browser gives none, as in a private window of Firefox. */
async function placeOnDisk(): Promise<Place | undefined> {
  try {
    await clearMadeFiles();
    const name = crypto.randomUUID();
    const letGo = await hold(name);
    const drop = () => letGo().then(clearMadeFiles);
    // In a folder of its own: a browser may put what is not whole yet beside it.
    const folder = await (await openRoom()).getDirectoryHandle(name, { create: true });
    const file = await folder.getFileHandle("file", { create: true });
    return { file, writing: await file.createWritable(), drop };
  } catch {
    return undefined;
  }
}

/** Holds a name until it is let go of, or this context ends. */
function hold(name: string): Promise<() => Promise<void>> {
  return new Promise((resolve, reject) => {
    const held = navigator.locks.request(name, () => {
      return new Promise<void>((release) => {
        resolve(() => {
          release();
          return held;
        });
      });
    });
    held.catch(reject);
  });
}

async function onDisk({ file, writing }: Place, pieces: Pieces): Promise<File> {
  try {
    for await (const part of together(pieces)) await writing.write(new Blob(part));
    await writing.close();
  } catch (error) {
    await writing.abort().catch(() => undefined);
    const trouble = troubleOf(error);
    if (trouble.kind === "full") halt({ kind: "store", trouble });
    throw error;
  }
  return file.getFile();
}

/** Thousands of small blobs take more memory than what is in them. */
async function inMemory(pieces: Pieces, type: string): Promise<Blob> {
  const blobs: Blob[] = [];
  for await (const part of together(pieces)) blobs.push(new Blob(part));
  return new Blob(blobs, { type });
}

async function* together(pieces: Pieces): AsyncGenerator<BlobPart[], void> {
  let [waiting, length]: [BlobPart[], number] = [[], 0];
  for await (const piece of pieces) {
    waiting.push(typeof piece === "string" ? piece : new Uint8Array(piece));
    length += piece.length;
    letCollect(piece.length);
    if (length < TOGETHER) continue;
    yield waiting;
    [waiting, length] = [[], 0];
  }
  yield waiting;
}
