/** Text that is someone's input or code, or is read out as soon as it changes. */
const NEVER_INSIDE =
  "textarea, select, code, pre, script, style, svg, math, [contenteditable]:not([contenteditable=false]), " +
  "[aria-live]:not([aria-live=off])";

/** Where a link would stand inside something else that is pressed. */
const PRESSED =
  "a, button, input, label, summary, [role=button], [role=link], [role=tab], [role=option], [role=menuitem], " +
  "[role=menuitemcheckbox], [role=menuitemradio], [role=switch], [role=treeitem]";

/** Text that a framework renders again itself: it crashes when it finds other elements there. */
const OWNED_BY_FRAMEWORK =
  "#__next, #__nuxt, #___gatsby, [data-reactroot], [data-reactid], [data-v-app], [data-server-rendered], " +
  "[data-hk], [data-svelte-h], [ng-version], [_nghost], astro-island, [data-island]";

const NO_MARK = `${NEVER_INSIDE}, ${OWNED_BY_FRAMEWORK}`;
const NO_LINK = `${NO_MARK}, ${PRESSED}`;

/** True where a part of this text may stand in an element of ours with this tag. */
export function mayWrap({ parentElement }: Text, tag: "a" | "span"): boolean {
  return parentElement !== null && parentElement.closest(tag === "a" ? NO_LINK : NO_MARK) === null;
}
