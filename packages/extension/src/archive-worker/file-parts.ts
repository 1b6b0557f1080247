/** `kantlijn-2026-11-21.json`: the day is that of where the reader is. */
export function fileName(date: Date, ending: string): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `kantlijn-${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}${ending}`;
}

/**
 * Pieces together as one file. Each becomes a blob as it comes: a browser puts those aside on the disk, and a text of a
 * hundred megabytes is never in memory.
 */
export async function blobOf(pieces: AsyncIterable<string | Uint8Array>, type: string): Promise<Blob> {
  const blobs: Blob[] = [];
  for await (const piece of pieces) blobs.push(new Blob([typeof piece === "string" ? piece : new Uint8Array(piece)]));
  return new Blob(blobs, { type });
}
