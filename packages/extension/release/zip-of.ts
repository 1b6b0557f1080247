import { crc32 } from "node:zlib";
import type { Compress } from "./compress.ts";

/** Files by their path in the package, with `/` between folders. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * A zip archive of these files. The same files give the same bytes, whenever, wherever and in whatever order they were
 * read: all have one time and stand by their names.
 */
export async function zipOf(files: Files, compress: Compress): Promise<Uint8Array> {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const path of [...files.keys()].sort()) {
    const content = files.get(path) ?? new Uint8Array();
    const packed = await compress(content);
    const name = Buffer.from(path, "utf8");
    const about = aboutFile(content, packed, name);
    local.push(Buffer.concat([LOCAL, about, name]), Buffer.from(packed));
    central.push(Buffer.concat([CENTRAL, about, centralRest(offset), name]));
    offset += LOCAL.length + about.length + name.length + packed.length;
  }
  const directory = Buffer.concat(central);
  return Buffer.concat([...local, directory, endOf(files.size, directory.length, offset)]);
}

/** Signature and "version needed" of the head before a file; of its line in the directory also "made by": FAT, 2.0. */
const LOCAL = bytes([0x04034b50, 4], [20, 2]);
const CENTRAL = bytes([0x02014b50, 4], [20, 2], [20, 2]);

/** The names are UTF-8. */
const FLAGS = 0x0800;
const DEFLATE = 8;
/** 1 January 1980, midnight: the first moment that a zip can tell. */
const TIME = 0;
const DATE = (1 << 5) | 1;

/** What is told of a file twice, before its content and in the directory; the 0 is for a field that no file has. */
function aboutFile(content: Uint8Array, packed: Uint8Array, name: Buffer): Buffer {
  const how = bytes([FLAGS, 2], [DEFLATE, 2], [TIME, 2], [DATE, 2]);
  return Buffer.concat([
    how,
    bytes([crc32(content), 4], [packed.length, 4], [content.length, 4], [name.length, 2], [0, 2]),
  ]);
}

/** No comment, the first disk, no attributes, and where the file begins. */
function centralRest(offset: number): Buffer {
  return bytes([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]);
}

function endOf(count: number, size: number, offset: number): Buffer {
  return bytes([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [size, 4], [offset, 4], [0, 2]);
}

/** Numbers after one another, each in so many bytes, the lowest first. */
function bytes(...numbers: readonly (readonly [value: number, size: 2 | 4])[]): Buffer {
  const all = Buffer.alloc(numbers.reduce((length, [, size]) => length + size, 0));
  let at = 0;
  for (const [value, size] of numbers) at = all.writeUIntLE(value, at, size);
  return all;
}
