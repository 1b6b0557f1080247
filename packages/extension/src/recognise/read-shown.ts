import { type OwnTerm, type Reading, readInSteps } from "@kantlijn/core";
import type { PageSource } from "../model/page-words.ts";

/** Reads a text for what a page shows, and pauses now and then; quantities are looked for only where they are shown. */
export function readShown(
  { withQuantities, ...source }: PageSource,
  terms: readonly OwnTerm[] = [],
): Generator<void, Reading> {
  return readInSteps(source, {
    only: withQuantities ? ["references", "entities", "quantities"] : ["references", "entities"],
    terms,
  });
}
