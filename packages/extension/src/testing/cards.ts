import type { EntityKind, Span } from "@kantlijn/core";
import type { CardMessages, CardParts, KindsChoice, OwnThings } from "../card/card-parts.ts";
import type { Screen } from "../card/under-pointer.ts";
import type { PageWords } from "../model/page-words.ts";
import type { Stepped } from "../model/step.ts";
import { indexText } from "../page/index-text.ts";
import { placeOf } from "../page/places.ts";
import type { TextIndex } from "../page/text-index.ts";
import { NO_OWN_TERMS, type OwnTermsSource } from "../recognise/own-terms-to-read.ts";
import { answersOfCards, type CardLookup } from "../recognise/serve-cards.ts";
import { answersOfReading } from "../recognise/serve-reading.ts";

const ASKER = { kind: "page", url: "https://www.rijksoverheid.nl/", tabId: 1, isPrivate: false } as const;

/** Looking up as it is until the reader switches it on. */
export const noLookup: CardLookup = {
  isAllowed: async () => false,
  canLookUp: () => true,
  known: async () => undefined,
  lookUp: async () => ({ state: "silent" }),
};

/** The background as the cards reach it. */
export function cardMessages(
  lookup: CardLookup = noLookup,
  onShow: (target: Stepped) => void = () => undefined,
  ownTerms: OwnTermsSource = NO_OWN_TERMS,
): CardMessages {
  const answers = answersOfCards(lookup, ownTerms);
  return {
    term: async (id) => answers["page/term"](id, ASKER),
    papers: async (references) => answers["page/papers"]([...references], ASKER),
    lookUp: async (reference) => answers["page/look-up"](reference, ASKER),
    showInPanel: onShow,
    editTerm: () => undefined,
  };
}

/** A reader who has nothing of their own yet. */
export const nothingOwn: OwnThings = {
  count: async () => undefined,
  show: () => undefined,
  write: () => undefined,
};

/** Cards for pages that are not drawn: nothing lies under any point. */
export function noCards(
  read: () => Promise<ReadonlySet<EntityKind>>,
): Pick<CardParts, "messages" | "kinds" | "screen" | "place"> {
  return {
    messages: cardMessages(),
    kinds: { read, write: async () => undefined },
    screen: { caretAt: () => undefined, boxesOf: () => [] },
    place: async () => undefined,
  };
}

/** The kinds a reader hides, in memory. */
export function aChoice(kinds: readonly EntityKind[] = []): KindsChoice {
  let hidden: ReadonlySet<EntityKind> = new Set(kinds);
  return {
    read: async () => hidden,
    write: async (next) => {
      hidden = next;
    },
  };
}

/** What the background reads in a text. */
export function wordsOf({ source: { text, breaks } }: Pick<TextIndex, "source">): Promise<PageWords> {
  const read = answersOfReading({ now: () => 0, followLeaving: () => () => undefined, ownTerms: NO_OWN_TERMS })[
    "page/read"
  ];
  return Promise.resolve(read({ text, breaks: [...breaks] }, ASKER));
}

/** How wide a letter is on a screen of ours, and how high a line, in CSS pixels. */
const LETTER = 10;
const LINE = 20;

/** A page that is drawn as plainly as can be: each `<p>` is one line, each letter has the same width. */
export interface DrawnPage {
  readonly index: TextIndex;
  readonly words: PageWords;
  readonly screen: Screen;
  /** The middle of the first letter of words, and where words that come later begin. */
  at(words: string): { readonly x: number; readonly y: number };
  /** Moves everything up. */
  scroll(pixels: number): void;
}

export async function draw(...lines: readonly string[]): Promise<DrawnPage> {
  document.body.innerHTML = `<main>${lines.map((line) => `<p>${line}</p>`).join("")}</main>`;
  const index = indexText(document.querySelector("main") ?? document.body);
  let scrolled = 0;
  const lineOf = (offset: number) => index.starts.findLastIndex((start) => start <= offset);
  const boxOf = ({ start, end }: Span) => {
    const line = lineOf(start);
    const from = (start - (index.starts[line] ?? 0)) * LETTER;
    return new DOMRect(from, line * LINE - scrolled, (end - start) * LETTER, LINE);
  };
  return {
    index,
    words: await wordsOf(index),
    screen: {
      caretAt: ({ x, y }) => {
        const node = index.nodes[Math.floor((y + scrolled) / LINE)];
        return node && { node, offset: Math.min(node.data.length, Math.round(x / LETTER)) };
      },
      boxesOf: (_, span) => (placeOf(index, span) === undefined ? [] : [boxOf(span)]),
    },
    at: (words) => {
      const start = index.source.text.indexOf(words);
      const { left, top } = boxOf({ start, end: start + words.length });
      return { x: left + LETTER / 2, y: top + LINE / 2 };
    },
    scroll: (pixels) => {
      scrolled += pixels;
    },
  };
}
