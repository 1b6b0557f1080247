import { letCollect } from "./let-collect.ts";
import { halt, haltIfCancelled, type Watched } from "./trouble.ts";

/** Largest file that is read, in bytes. */
const LARGEST_FILE = 200_000_000;

/** Bytes that can be read again and again, from their beginning: a file, or a backup. */
export interface ArchiveFile {
  /** In bytes; of a backup, before it was compressed. */
  readonly size: number;
  bytes(): AsyncIterable<Uint8Array>;
}

/** Bytes of a file that are in memory at a time. */
const PIECE = 1_000_000;

/** A file that the reader chose. */
export function fileOf(blob: Blob): ArchiveFile {
  return { size: blob.size, bytes: () => piecesOf(blob) };
}

/**
 * Firefox gives a blob that it has in memory as one piece of its stream, however large. Halts where the file is no longer
 * what the reader chose: then a browser gives none of it, or less.
 */
async function* piecesOf(blob: Blob): AsyncGenerator<Uint8Array, void, undefined> {
  for (let at = 0; at < blob.size; at += PIECE) {
    const piece = blob.slice(at, at + PIECE);
    const bytes = await piece.arrayBuffer().catch(() => undefined);
    if (bytes?.byteLength !== piece.size) return halt({ kind: "file-gone" });
    yield new Uint8Array(bytes);
  }
}

/** Reads a stream; its own iterator is younger than some of the browsers we run in. */
export async function* bytesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
  }
}

/** The text of a file as it is read. Halts where it is too large, no UTF-8, or cancelled; tells the bytes that were read. */
export async function* textOf(file: ArchiveFile, { signal, onProgress }: Watched = {}): AsyncGenerator<string, void> {
  if (file.size > LARGEST_FILE) halt({ kind: "too-large", size: file.size, limit: LARGEST_FILE });
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let [read, line] = [0, 1];
  const decode = (bytes?: Uint8Array): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      return halt({ kind: "unreadable", line, why: "not-text" });
    }
  };
  for await (const bytes of file.bytes()) {
    haltIfCancelled(signal);
    read += bytes.length;
    if (read > LARGEST_FILE) halt({ kind: "too-large", size: read, limit: LARGEST_FILE });
    const text = decode(bytes);
    line += text.split("\n").length - 1;
    yield text;
    letCollect(text.length);
    onProgress?.(read, Math.max(file.size, read));
  }
  yield decode();
}
