import { plain } from "../page/plain-dom.ts";

/** Whether a page is light or dark to look at. */
export type Ground = "light" | "dark";

const TRANSPARENT = /^(?:transparent|rgba\(.{1,40},\s?0\))$/;
const CHANNELS = /^rgba?\((\d{1,3}),\s?(\d{1,3}),\s?(\d{1,3})/;

/** Half the light of white, as the eye sees it; below it a colour is dark. */
const HALF = 0.5;

/**
 * What an element stands on: the first background colour behind it. Where the page sets none, or an image, its text
 * tells: whoever reads light text looks at a dark ground.
 */
export function groundOf(element: Element): Ground {
  const background = brightnessOf(backgroundOf(element));
  if (background !== undefined) return background < HALF ? "dark" : "light";
  const text = brightnessOf(getComputedStyle(element).color);
  return text === undefined || text < HALF ? "light" : "dark";
}

/** The first background colour behind an element; empty where there is none. */
function backgroundOf(element: Element): string {
  for (let behind: Element | null = element; behind !== null; behind = plain(behind).parentElement) {
    const colour = getComputedStyle(behind).backgroundColor;
    if (!TRANSPARENT.test(colour) && colour !== "") return colour;
  }
  return "";
}

/** From 0, black, to 1, white; undefined for a colour written in a way we do not read. */
function brightnessOf(colour: string): number | undefined {
  const channels = CHANNELS.exec(colour);
  if (channels === null) return undefined;
  const [, red, green, blue] = channels.map(Number);
  return (0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0)) / 255;
}
