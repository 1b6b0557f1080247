import { ENTITY_KINDS } from "@kantlijn/core";
import type { TextIndex } from "../page/text-index.ts";
import type { Layer } from "./layers.ts";
import { MarkPainter } from "./mark-painter.ts";
import type { Layers, Painter } from "./painter.ts";

/** What is said around words that are marked, in the language of the reader. */
export interface SpokenWords {
  /** Before a term, the first time in a section: what is said of every mention is soon too much. */
  readonly term: string;
  readonly noteStart: string;
  readonly noteEnd: string;
}

/**
 * Paints as another painter does and, where the reader wants that, has a screen reader say what is marked. No browser
 * speaks of a highlight, so the words are put into elements; our style sheet gives those generated content that is spoken
 * and not drawn. It is no text of the page: neither copied nor found, and no script reads it as such.
 */
export class SpeakingPainter implements Painter {
  readonly #drawing: Painter;
  readonly #speaking = new MarkPainter((element, layer, { isFirst, isLast }) => {
    element.className = SPOKEN;
    const { before, after } = wordsAround(layer, this.#words) ?? {};
    if (isFirst && before !== undefined) element.setAttribute("data-kl-before", before);
    if (isLast && after !== undefined) element.setAttribute("data-kl-after", after);
  });
  #words: SpokenWords | undefined;

  constructor(drawing: Painter) {
    this.#drawing = drawing;
  }

  /** What is said from now on; nothing without words. False where that is what was said before; else clear and paint again. */
  speak(words: SpokenWords | undefined): boolean {
    const isNew = words !== this.#words;
    this.#words = words;
    return isNew;
  }

  paint(index: TextIndex, layers: Layers): TextIndex {
    if (this.#words === undefined) return this.#drawing.paint(index, layers);
    const spoken = [...layers].filter(([layer]) => wordsAround(layer, this.#words) !== undefined);
    return this.#drawing.paint(this.#speaking.paint(index, new Map(spoken)), layers);
  }

  restore(): void {
    this.#drawing.restore();
  }

  clear(): ReadonlySet<Element> {
    return new Set([...this.#drawing.clear(), ...this.#speaking.clear()]);
  }
}

/** The class of the elements that are spoken. */
export const SPOKEN = "kl-spoken";

/** The first mention of each term in a section. */
const TERMS: ReadonlySet<Layer> = new Set(ENTITY_KINDS.map((kind): Layer => `kl-${kind}`));

function wordsAround(
  layer: Layer,
  words: SpokenWords | undefined,
): { readonly before: string; readonly after?: string } | undefined {
  if (words === undefined) return undefined;
  if (layer === "kl-note" || layer === "kl-note-onzeker") return { before: words.noteStart, after: words.noteEnd };
  return TERMS.has(layer) ? { before: words.term } : undefined;
}
