import type { Page } from "puppeteer-core";
import type { Reader } from "../../support/reader.ts";
import type { Shelf } from "./shelves.ts";

/** Something a reader sees, of which pictures are taken in each language, theme and width. */
export interface Scene {
  /** Names the pictures: `panel-notes`. */
  readonly name: string;
  /** Widths of the window, in CSS pixels. The store shows those of 1280. */
  readonly widths: readonly number[];
  /** What the reader kept before; some notes on other documents, unless told. */
  readonly shelf?: Shelf;
  /** Opens it, and gives the page once all that belongs in the picture stands there. */
  readonly open: (reader: Reader) => Promise<Page>;
  /** What the reader does before each picture: a card does not outlive a change of the window. */
  readonly pose?: (page: Page) => Promise<unknown>;
  /** The picture is as high as all that the page says, else as high as a window. */
  readonly isWhole?: boolean;
  /** As it comes on paper; beside the picture its sheets are kept. */
  readonly isOnPaper?: boolean;
  /** How much larger the reader made all of it: 2 leaves half the width for words. */
  readonly zoom?: number;
}

/** Widths of a page in a tab, and of a panel beside it. */
export const WIDE = [1280, 400];
export const EVERY_WIDTH = [1280, 800, 320];
export const NARROW = [400, 320];
