/** A colour as six digits: `#1b5ca8`. */
export type Colour = `#${string}`;

/** Least contrast of a line with what it stands on, as WCAG 1.4.11 asks of what is no text. */
export const LEAST_CONTRAST = 3;

export function isColour(value: unknown): value is Colour {
  return typeof value === "string" && /^#[0-9a-f]{6}$/.test(value);
}

/** How much two colours differ in light: from 1, the same, to 21, black on white. */
export function contrastOf(one: Colour, other: Colour): number {
  const [lighter = 0, darker = 0] = [lightOf(one), lightOf(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** A part of one colour, from 0 to 1, over another. */
export function mixed(over: Colour, part: number, under: Colour): Colour {
  const below = channelsOf(under);
  return colourOf(channelsOf(over).map((channel, at) => channel * part + (below[at] ?? 0) * (1 - part)));
}

/** A colour that holds for a test, with no more of `end` in it than it must; `end` itself where nothing less does. */
export function nearestThat(holds: (colour: Colour) => boolean, colour: Colour, end: Colour): Colour {
  for (let part = 0; part < STEPS; part += 1) {
    const candidate = mixed(end, part / STEPS, colour);
    if (holds(candidate)) return candidate;
  }
  return end;
}

/** More than the steps in which a channel can change. */
const STEPS = 256;

/** How light a colour is, from 0 to 1, as WCAG measures it. */
function lightOf(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => linear(channel / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function channelsOf(colour: Colour): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function colourOf(channels: readonly number[]): Colour {
  return `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, "0")).join("")}`;
}
