import type { MarkedKind } from "./kind-groups.ts";
import type { KindColour } from "./kind-lines.ts";

/** The colours in which we drew the kinds. The style sheets get them from here when they are built (`styling/`). */
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
