import { gunzipSync, gzipSync, strFromU8, strToU8 } from "fflate";

/** Values put away small; they are read back without waiting, as a transaction of IndexedDB asks. */
export interface Packed<T> {
  readonly bytes: Uint8Array;
  /** Never there: it tells what the bytes hold. */
  readonly holds?: T;
}

/** Packs what JSON can hold. Level 1 is a third of the size at a third of the time of the usual one. */
export function pack<T>(value: T): Packed<T> {
  return { bytes: gzipSync(strToU8(JSON.stringify(value)), { level: 1 }) };
}

export function unpack<T>({ bytes }: Packed<T>): T {
  return JSON.parse(strFromU8(gunzipSync(bytes)));
}
