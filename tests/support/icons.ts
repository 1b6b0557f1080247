import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { listedPng, opaquePng, type Pixels } from "./png-of.ts";
import { ROOT } from "./seeds.ts";

const EXTENSION = join(ROOT, "packages", "extension");

/** A drawing, and the picture that is made of it. */
export interface Icon {
  /** From the folder of the extension. */
  readonly file: string;
  /** In `assets/icon`. Small sizes have drawings of their own, whose lines lie on the pixels. */
  readonly drawing: string;
  readonly width: number;
  readonly height: number;
  readonly write: (picture: Pixels) => Buffer;
}

/** Every picture of the extension: of the toolbar, of the lists of browsers, and the tile of the stores. */
export const ICONS: readonly Icon[] = [
  square("16", "icon-16", 16),
  square("32", "icon-32", 32),
  square("48", "icon-32", 48),
  square("128", "icon-128", 128),
  square("off-16", "icon-off-16", 16),
  square("off-32", "icon-off-32", 32),
  { file: "store/tile-440x280.png", drawing: "tile.svg", width: 440, height: 280, write: opaquePng },
];

function square(name: string, drawing: string, size: number): Icon {
  return { file: `public/icon/${name}.png`, drawing: `${drawing}.svg`, width: size, height: size, write: listedPng };
}

/** Where the picture is kept. */
export function pathOf({ file }: Icon): string {
  return join(EXTENSION, file);
}

/** The drawing as a PNG, as the browser of this page draws it. */
export async function render(page: Page, icon: Icon): Promise<Buffer> {
  const { pixels } = await page.evaluate(drawInPage, drawingOf(icon), icon.width, icon.height);
  return icon.write({ width: icon.width, height: icon.height, pixels });
}

/** How far the picture that is kept is from its drawing: the mean difference of all channels, of 255; infinite where it has another size. */
export async function distance(page: Page, icon: Icon): Promise<number> {
  const kept = `data:image/png;base64,${readFileSync(pathOf(icon)).toString("base64")}`;
  const one = await page.evaluate(drawInPage, kept, icon.width, icon.height);
  const other = await page.evaluate(drawInPage, drawingOf(icon), icon.width, icon.height);
  if (one.width !== icon.width || one.height !== icon.height) return Number.POSITIVE_INFINITY;
  const sum = one.pixels.reduce((total, value, at) => total + Math.abs(value - (other.pixels[at] ?? 0)), 0);
  return sum / one.pixels.length;
}

function drawingOf({ drawing }: Icon): string {
  const svg = readFileSync(join(EXTENSION, "assets", "icon", drawing), "utf8");
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

interface Drawn {
  readonly pixels: readonly number[];
  /** Of the picture itself. */
  readonly width: number;
  readonly height: number;
}

/** Runs in the page. */
async function drawInPage(address: string, width: number, height: number): Promise<Drawn> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width, height });
  const pen = canvas.getContext("2d");
  if (pen === null) throw new Error("this browser does not draw");
  pen.drawImage(image, 0, 0, width, height);
  const pixels = [...pen.getImageData(0, 0, width, height).data];
  return { pixels, width: image.naturalWidth, height: image.naturalHeight };
}
