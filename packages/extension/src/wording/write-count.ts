/** A higher count does not fit left of the line; it is spoken in full. */
const MOST_IN_MARGIN = 999;

/** How many there are, in the margin: `12`. */
export function writeInMargin(count: number): string {
  return count > MOST_IN_MARGIN ? `${MOST_IN_MARGIN}+` : String(count);
}

/** How often something is named, in the margin: `12×`. */
export function writeTimes(count: number): string {
  return count > MOST_IN_MARGIN ? `${MOST_IN_MARGIN}+` : `${count}×`;
}
