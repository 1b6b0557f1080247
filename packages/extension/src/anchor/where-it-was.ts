import type { Span } from "@kantlijn/core";
import type { PassageSelector } from "../model/selector.ts";

/** Code units on a screen, about. */
const SCREEN = 1_000;

/** True for a place within a screen or so of where the passage stood. */
export function isAboutWhereItWas({ start }: Span, { position }: PassageSelector): boolean {
  return Math.abs(start - position.start) <= SCREEN;
}
