const BLOCKS = new Set(
  (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure " +
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr li legend main menu nav ol p pre section summary table tbody td " +
    "tfoot th thead tr ul"
  )
    .toUpperCase()
    .split(" "),
);

/** True when the element begins and ends a line of its own, so that no mention runs across its edge. */
export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.tagName);
}

/** True for `h1` to `h6`: what begins a section. */
export function isHeading(element: Element): boolean {
  return /^H[1-6]$/.test(element.tagName);
}
