import type { Colour } from "../model/contrast.ts";
import { MARKED_KINDS, type MarkedKind } from "../model/kind-groups.ts";
import type { KindColour } from "../model/kind-lines.ts";
import type { KindColours } from "./kind-colours.ts";

/** The colours in which we drew the kinds; the pages of others get them from their own style sheet. */
export const OUR_COLOURS: Readonly<Record<MarkedKind, KindColour>> = {
  organisatie: { light: "#1b5ca8", dark: "#8fbaf3" },
  functie: { light: "#55309b", dark: "#c9b8fa" },
  partij: { light: "#a3226f", dark: "#f19fcc" },
  land: { light: "#1d6e42", dark: "#86cfa1" },
  route: { light: "#006b75", dark: "#6ecfd6" },
  regeling: { light: "#6b4400", dark: "#e6be6c" },
  instrument: { light: "#696c00", dark: "#b9bf58" },
  begrip: { light: "#4f5a67", dark: "#afb9c5" },
  eigen: { light: "#9c4a12", dark: "#eda77c" },
  getal: { light: "#666b70", dark: "#a6abb1" },
};

/** Apart also for who sees red and green alike, or blue and yellow: after Okabe and Ito, darkened for thin lines. */
const APART: KindColours = {
  organisatie: { light: "#0066a1", dark: "#56b4e9" },
  functie: { light: "#9c3f78", dark: "#e79ac6" },
  partij: { light: "#b34700", dark: "#ff9a57" },
  land: { light: "#00725a", dark: "#3fd3a8" },
  route: { light: "#3b4a9e", dark: "#aab8ff" },
  regeling: { light: "#855600", dark: "#f0b429" },
  instrument: { light: "#6b6200", dark: "#f0e442" },
  begrip: { light: "#454c54", dark: "#bcc3cb" },
  eigen: { light: "#8a2b2b", dark: "#f2a29b" },
};

/** Brighter, for who wants to see the marks before the words. */
const BRIGHT: KindColours = {
  organisatie: { light: "#0b5fff", dark: "#7db1ff" },
  functie: { light: "#6a1be0", dark: "#c7a6ff" },
  partij: { light: "#d4006f", dark: "#ff8cc6" },
  land: { light: "#00803c", dark: "#5fe08f" },
  route: { light: "#007a9c", dark: "#4fd8f5" },
  regeling: { light: "#a04b00", dark: "#ffb366" },
  instrument: { light: "#6b6a00", dark: "#d6d84a" },
  begrip: { light: "#3c4756", dark: "#c3ccd8" },
  eigen: { light: "#b53300", dark: "#ff9e75" },
};

const INK = { light: "#454c54", dark: "#bcc3cb" } satisfies Record<string, Colour>;

export const PALETTES = ["ours", "apart", "bright", "ink"] as const;
export type Palette = (typeof PALETTES)[number];

/** The colours of each palette. Ours are the absence of others; in ink only the lines tell the kinds apart. */
export const COLOURS_OF: Readonly<Record<Palette, KindColours>> = {
  ours: {},
  apart: APART,
  bright: BRIGHT,
  ink: Object.fromEntries(MARKED_KINDS.map((kind) => [kind, INK])),
};

/** The palette that these colours are; undefined where the reader chose some themselves. */
export function paletteOf(colours: KindColours): Palette | undefined {
  return PALETTES.find((palette) => MARKED_KINDS.every((kind) => isSame(colours[kind], COLOURS_OF[palette][kind])));
}

function isSame(one: KindColour | undefined, other: KindColour | undefined): boolean {
  return one?.light === other?.light && one?.dark === other?.dark;
}
