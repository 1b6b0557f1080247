import type { Colour } from "../model/contrast.ts";
import { MARKED_KINDS } from "../model/kind-groups.ts";
import type { KindColour } from "../model/kind-lines.ts";
import type { KindColours } from "./kind-colours.ts";

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
