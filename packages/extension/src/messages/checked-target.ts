import { cite, identify } from "@kantlijn/core";
import type { ThingTarget } from "../model/note.ts";

/** What a page wants written about, by names of our own: a paper is what its reference says, whatever the page calls it. */
export function checkedTarget(about: ThingTarget): ThingTarget {
  if (about.kind === "term") return about;
  return { ...about, id: identify(about.reference), name: cite(about.reference) };
}
