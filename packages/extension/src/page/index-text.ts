import { LONGEST_TEXT } from "../model/longest-text.ts";
import { atOnce } from "./at-once.ts";
import { IndexDraft } from "./index-draft.ts";
import { KnownStretches } from "./known-stretches.ts";
import { TreeReader } from "./read-tree.ts";
import type { TextIndex } from "./text-index.ts";

/** Reads the text below `root` in one go. */
export function indexText(root: Element, longest: number = LONGEST_TEXT): TextIndex {
  return atOnce(indexTextInSteps(root, longest));
}

/** Reads the text below `root`, and pauses now and then for whoever shares the thread. */
export function* indexTextInSteps(root: Element, longest: number = LONGEST_TEXT): Generator<void, TextIndex> {
  const draft = new IndexDraft(root, longest);
  yield* new TreeReader(draft).readInside(root);
  return draft.finish();
}

/**
 * Reads again what has changed, and gives what reading all of it again would give; only stretches may be cut elsewhere.
 * `changed` holds every element whose attributes, children or text have changed since, and those that were moved.
 */
export function* reindexInSteps(
  index: TextIndex,
  changed: ReadonlySet<Element>,
  longest: number = LONGEST_TEXT,
): Generator<void, TextIndex> {
  const known = new KnownStretches(index, changed);
  const draft = new IndexDraft(index.root, longest);
  yield* new TreeReader(draft, known.takeOverInto(draft)).readInside(index.root);
  return draft.finish(known.hidden());
}
