/** `kantlijn-2026-11-21.json`: the day is that of where the reader is. */
export function fileName(date: Date, ending: string): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `kantlijn-${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}${ending}`;
}

/** UTF-16 code units or bytes that are put aside together: thousands of small blobs take more memory than what is in them. */
const TOGETHER = 1_000_000;

/**
 * Pieces together as one file. They become blobs as they come: a browser puts those aside on the disk, and a text of a
 * hundred megabytes is never in memory.
 */
export async function blobOf(pieces: AsyncIterable<string | Uint8Array>, type: string): Promise<Blob> {
  const blobs: Blob[] = [];
  let [waiting, length]: [BlobPart[], number] = [[], 0];
  for await (const piece of pieces) {
    waiting.push(typeof piece === "string" ? piece : new Uint8Array(piece));
    length += piece.length;
    if (length < TOGETHER) continue;
    blobs.push(new Blob(waiting));
    [waiting, length] = [[], 0];
  }
  return new Blob([...blobs, ...waiting], { type });
}
