/** Whether a page is light or dark to look at. */
export type Ground = "light" | "dark";

const TRANSPARENT = /^(?:transparent|rgba\(.{1,40},\s?0\))$/;
const CHANNELS = /^rgba?\((\d{1,3}),\s?(\d{1,3}),\s?(\d{1,3})/;

/** Half the light of white, as the eye sees it; below it a page is dark. */
const HALF = 0.5;

/** What an element stands on: the first background colour behind it; a page without one is light. */
export function groundOf(element: Element): Ground {
  for (let behind: Element | null = element; behind !== null; behind = behind.parentElement) {
    const colour = getComputedStyle(behind).backgroundColor;
    if (colour !== "" && !TRANSPARENT.test(colour)) return brightnessOf(colour) < HALF ? "dark" : "light";
  }
  return "light";
}

/** From 0, black, to 1, white; a colour written in a way we do not read counts as white. */
function brightnessOf(colour: string): number {
  const [, red = "255", green = "255", blue = "255"] = CHANNELS.exec(colour) ?? [];
  return (0.299 * Number(red) + 0.587 * Number(green) + 0.114 * Number(blue)) / 255;
}
