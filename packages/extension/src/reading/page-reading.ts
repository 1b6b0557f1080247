import type { Span } from "@kantlijn/core";
import { type ComparisonText, compareInSteps } from "../anchor/comparison-text.ts";
import { describeInSteps, type PassageTrouble } from "../anchor/describe.ts";
import type { PassageText, TextBuild } from "../anchor/passage-text.ts";
import { type ReducedText, reduceText, toReduced } from "../anchor/reduced-text.ts";
import type { PageWords } from "../model/page-words.ts";
import type { Result } from "../model/result.ts";
import type { PassageSelector } from "../model/selector.ts";
import { atOnce } from "../page/at-once.ts";
import { headingsIn } from "../page/headings-in.ts";
import { spanOf } from "../page/places.ts";
import type { TextIndex } from "../page/text-index.ts";
import { mentionsOf } from "./words-to-mark.ts";

/** What was read of a page at one moment, and where it stands. */
export class PageReading implements PassageText {
  readonly words: PageWords;
  /** Replaced whenever our own painting has split text nodes; the text stays the same. */
  index: TextIndex;
  #reduced: ReducedText | undefined;
  #build: TextBuild | undefined;
  #comparison: ComparisonText | undefined;

  constructor(index: TextIndex, words: PageWords) {
    this.index = index;
    this.words = words;
  }

  /** The text as notes know it; made when it is first needed. */
  get reduced(): ReducedText {
    this.#reduced ??= reduceText(this.index.source.text);
    return this.#reduced;
  }

  /** How the reduced text is built up; made when it is first needed. */
  get build(): TextBuild {
    this.#build ??= {
      blocks: this.index.source.breaks?.map((start) => toReduced(this.reduced, { start, end: start }).start) ?? [],
      headings: headingsIn(this.index).map((span) => ({ ...toReduced(this.reduced, span), level: span.level })),
    };
    return this.#build;
  }

  /** Where the blocks of the reduced text begin. */
  get blocks(): readonly number[] {
    return this.build.blocks;
  }

  /** The text in which words are compared that may have changed; made when it is first needed, with pauses. */
  *compareInSteps(): Generator<void, ComparisonText> {
    this.#comparison ??= yield* compareInSteps(this.reduced.text);
    return this.#comparison;
  }

  /** Where an entity or reference is named, or where words stand whose meaning is open. */
  mentionsOf(id: string): readonly Span[] {
    return mentionsOf(this.words, id);
  }

  /** The selected passage; undefined where nothing of the text is selected. */
  passageIn(selection: Selection | null): Result<PassageSelector, PassageTrouble> | undefined {
    if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
    const span = spanOf(this.index, selection.getRangeAt(0));
    return span === undefined ? undefined : atOnce(describeInSteps(this, span, atOnce(this.compareInSteps())));
  }
}
