import zopfli from "@gfx/zopfli";
import { deflateSync } from "fflate";

/** Makes content smaller, as a zip holds it: the same bytes on every machine, which the zlib of Node does not promise. */
export type Compress = (content: Uint8Array) => Promise<Uint8Array> | Uint8Array;

export const quickly: Compress = (content) => deflateSync(content, { level: 9 });

/** A tenth smaller, and a hundred times slower; 0 parts a file into as many blocks as pay. */
export const tightly: Compress = (content) => zopfli.deflateAsync(content, { numiterations: 15, blocksplittingmax: 0 });
