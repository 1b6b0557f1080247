/** More than Firefox lets a worker use of what it counts before its collector looks. In bytes. */
const MUCH = 40_000_000;

/** UTF-16 code units that are read or written in between; to look takes some milliseconds. */
const EVERY = 3_000_000;

let since = 0;

/**
 * Lets the collector look, after so much was read or written. A worker that works without a pause is given memory rather than
 * being looked at: in Firefox an export that needs 60 MB grew to 300. A collector looks when much is asked for
 * at once; nothing is written to what is asked for here, and so the machine gives no memory for it.
 */
export function letCollect(done: number): void {
  since += done;
  if (since < EVERY) return;
  since = 0;
  // The length is read, or the buffer would be left out where nothing is done with it.
  if (new ArrayBuffer(MUCH).byteLength !== MUCH) throw new Error("a buffer of another size");
}
