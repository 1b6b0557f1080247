import { type Colour, contrastOf, LEAST_CONTRAST, mixed, nearestThat } from "./contrast.ts";
import type { MarkedKind } from "./kind-groups.ts";

/** The colour of a kind on a light page, and on a dark one. */
export interface KindColour {
  readonly light: Colour;
  readonly dark: Colour;
}

/** What a line must be seen on: white, the grey of many government pages, and dark paper. */
export const LIGHT_GROUNDS: readonly Colour[] = ["#ffffff", "#f3f3f3"];
export const DARK_GROUNDS: readonly Colour[] = ["#171b20"];

/** The line of each kind as CSS writes it, so that they are told apart without a colour. None is solid but that of numbers. */
export const LINES: Readonly<Record<MarkedKind, string>> = {
  organisatie: "dotted 2px",
  functie: "dashed 1px",
  partij: "dotted 3px",
  land: "dashed 2px",
  route: "wavy 1px",
  regeling: "double 1px",
  instrument: "dashed 3px",
  begrip: "dotted 1px",
  eigen: "double 2px",
  getal: "solid 1px",
};

/** How much of its colour the line of a kind has where it is not all: a heavy line needs less to be as quiet as the others. */
const PARTS: Partial<Readonly<Record<MarkedKind, number>>> = {
  partij: 0.84,
  instrument: 0.76,
  begrip: 0.8,
  eigen: 0.76,
};

/** The part of its colour that the line of a kind has, above 0 and at most 1. */
export function partOf(kind: MarkedKind): number {
  return PARTS[kind] ?? 1;
}

/** The colour of the line of a kind that has this colour: with its opacity as the last two of eight digits. */
export function lineColourOf(kind: MarkedKind, colour: Colour): string {
  const opacity = Math.round(partOf(kind) * 255);
  return `${colour}${opacity.toString(16).padStart(2, "0")}`;
}

/** True where the line of a kind in this colour is seen on all of these grounds. */
export function isSeen(kind: MarkedKind, colour: Colour, grounds: readonly Colour[]): boolean {
  return grounds.every((ground) => contrastOf(mixed(colour, partOf(kind), ground), ground) >= LEAST_CONTRAST);
}

/** The colour for a kind on light and dark pages: the one that was asked for, or the nearest whose line is seen there. */
export function seenColour(kind: MarkedKind, colour: Colour): KindColour {
  return {
    light: nearestThat((one) => isSeen(kind, one, LIGHT_GROUNDS), colour, "#000000"),
    dark: nearestThat((one) => isSeen(kind, one, DARK_GROUNDS), colour, "#ffffff"),
  };
}
