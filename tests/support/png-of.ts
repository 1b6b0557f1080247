import { crc32, deflateSync } from "node:zlib";

/** A picture by its pixels: red, green, blue and alpha of each, row after row from the top. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly pixels: readonly number[];
}

/**
 * The same picture as a PNG with a list of its colours, and a byte for each pixel: half of what a browser makes of an
 * icon, which spends four bytes on each.
 *
 * @throws where it has more than 256 colours
 */
export function listedPng({ width, height, pixels }: Pixels): Buffer {
  const drawn = rowsOf(pixels, 4);
  // A list of alphas may end before the list of colours: those that are left are opaque.
  const colours = [...new Map(drawn.map((colour) => [colour.join(), colour])).values()].sort(byAlpha);
  if (colours.length > 256) throw new Error(`${colours.length} colours do not fit in a list`);
  const placeOf = new Map(colours.map((colour, place) => [colour.join(), place]));
  const places = drawn.map((colour) => placeOf.get(colour.join()) ?? 0);
  return pngOf(
    chunk("IHDR", headerOf(width, height, PLACES)),
    chunk("PLTE", Buffer.from(colours.flatMap(withoutAlpha))),
    chunk("tRNS", Buffer.from(colours.map(alphaOf).filter((alpha) => alpha < OPAQUE))),
    chunk("IDAT", packed(rowsOf(places, width))),
  );
}

/** The same picture as a PNG without alpha, as Chrome's store asks of a tile. */
export function opaquePng({ width, height, pixels }: Pixels): Buffer {
  const rows = rowsOf(rowsOf(pixels, 4).flatMap(withoutAlpha), width * 3);
  return pngOf(chunk("IHDR", headerOf(width, height, COLOURS)), chunk("IDAT", packed(rows)));
}

function pngOf(...chunks: readonly Buffer[]): Buffer {
  return Buffer.concat([SIGNATURE, ...chunks, chunk("IEND", Buffer.alloc(0))]);
}

const SIGNATURE = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
const OPAQUE = 255;

/** Before each row: its bytes stand as they are. */
const NO_FILTER = 0;

/** What stands for a pixel, as a PNG numbers it. */
const COLOURS = 2;
const PLACES = 3;

/** Eight bits for each number, the only compression and filters there are, and no interlacing. */
function headerOf(width: number, height: number, pixel: number): Buffer {
  const size = Buffer.alloc(8);
  size.writeUInt32BE(height, size.writeUInt32BE(width));
  return Buffer.concat([size, Buffer.from([8, pixel, 0, 0, 0])]);
}

function packed(rows: readonly (readonly number[])[]): Buffer {
  return deflateSync(Buffer.from(rows.flatMap((row) => [NO_FILTER, ...row])), { level: 9 });
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const whole = Buffer.alloc(4 + named.length + 4);
  named.copy(whole, whole.writeUInt32BE(content.length));
  whole.writeUInt32BE(crc32(named), 4 + named.length);
  return whole;
}

function rowsOf(numbers: readonly number[], length: number): readonly (readonly number[])[] {
  return Array.from({ length: numbers.length / length }, (_, row) => numbers.slice(row * length, (row + 1) * length));
}

function byAlpha(one: readonly number[], other: readonly number[]): number {
  return alphaOf(one) - alphaOf(other);
}

function alphaOf([, , , alpha = OPAQUE]: readonly number[]): number {
  return alpha;
}

function withoutAlpha(colour: readonly number[]): readonly number[] {
  return colour.slice(0, 3);
}
