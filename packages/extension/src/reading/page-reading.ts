import type { Span } from "@kantlijn/core";
import { describePassage, type PassageTrouble } from "../anchor/describe.ts";
import { type ReducedText, reduceText, toReduced } from "../anchor/reduced-text.ts";
import type { PageWords } from "../model/page-words.ts";
import type { PassageText } from "../model/placing.ts";
import type { Result } from "../model/result.ts";
import type { PassageSelector } from "../model/selector.ts";
import { headingsIn } from "../page/headings-in.ts";
import { spanOf } from "../page/places.ts";
import type { TextIndex } from "../page/text-index.ts";
import { wholeWords } from "./whole-words.ts";
import { mentionsOf } from "./words-to-mark.ts";

/** What was read of a page at one moment, and where it stands. */
export class PageReading {
  readonly words: PageWords;
  /** Replaced whenever our own painting has split text nodes; the text stays the same. */
  index: TextIndex;
  #reduced: ReducedText | undefined;
  #built: Required<PassageText> | undefined;

  constructor(index: TextIndex, words: PageWords) {
    this.index = index;
    this.words = words;
  }

  /** The text as notes know it; made when it is first needed. */
  get reduced(): ReducedText {
    this.#reduced ??= reduceText(this.index.source.text);
    return this.#reduced;
  }

  /** The reduced text with how it is built up; made when it is first needed. */
  get built(): Required<PassageText> {
    this.#built ??= {
      text: this.reduced.text,
      build: {
        blocks: this.index.source.breaks?.map((start) => toReduced(this.reduced, { start, end: start }).start) ?? [],
        headings: headingsIn(this.index).map((heading) => ({ ...heading, ...toReduced(this.reduced, heading) })),
      },
    };
    return this.#built;
  }

  /** Where the blocks of the reduced text begin. */
  get blocks(): readonly number[] {
    return this.built.build.blocks;
  }

  /** Where an entity or reference is named, or where words stand whose meaning is open. */
  mentionsOf(id: string): readonly Span[] {
    return mentionsOf(this.words, id);
  }

  /** The selected passage, in whole words; undefined where nothing of the text is selected. */
  passageIn(selection: Selection | null): Result<PassageSelector, PassageTrouble> | undefined {
    if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
    const span = spanOf(this.index, selection.getRangeAt(0));
    return span === undefined ? undefined : describePassage(this.reduced, wholeWords(this.index.source.text, span));
  }
}
