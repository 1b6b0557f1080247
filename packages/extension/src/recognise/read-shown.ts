import { type Reading, readInSteps, type SourceText } from "@kantlijn/core";

/** Reads a text for what a page shows, and pauses now and then; quantities are not looked for, as nothing shows them. */
export function readShown(source: SourceText): Generator<void, Reading> {
  return readInSteps(source, { only: ["references", "entities"] });
}
