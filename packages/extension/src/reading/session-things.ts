import type { Thing } from "../model/known-document.ts";
import type { PageWords } from "../model/page-words.ts";
import type { Result } from "../model/result.ts";
import type { StoreTrouble } from "../model/store-trouble.ts";
import { MOST_THINGS, type NamedThings, type NotedThings } from "../model/thing-count.ts";
import type { MarginDots } from "../overlay/margin-dots.ts";
import { placeOf } from "../page/places.ts";
import { type NotedMention, notedMentions } from "./noted-mentions.ts";
import type { PageReading } from "./page-reading.ts";

/** What the notes on terms and papers need from outside. */
export interface ThingsParts {
  readonly dots: MarginDots;
  /** How much the reader has on things; throws where nobody answers. */
  readonly noted: (things: NamedThings) => Promise<Result<NotedThings, StoreTrouble>>;
  /** Opens the panel at what the reader has on a thing. */
  readonly showAbout: (thing: Thing) => void;
}

/** The notes on what a page names and cites, as far as a page may know: that there are some, and where they belong. */
export class SessionThings {
  readonly #parts: ThingsParts;
  #reading: PageReading | undefined;
  /** The words that were asked about. */
  #asked: PageWords | undefined;
  #noted: NotedThings = NOTHING;
  #mentions: readonly NotedMention[] = [];

  constructor(parts: ThingsParts) {
    this.#parts = parts;
  }

  /** Marks the things of a reading that have a note; asks which, where its words are new. */
  show(reading: PageReading): void {
    this.#reading = reading;
    const isNew = reading.words !== this.#asked;
    if (isNew) this.#mentions = notedMentions(reading.words, this.#noted);
    this.place();
    if (isNew) this.ask();
  }

  /** Asks again, as notes were written. Keeps what was marked while the notes are out of reach. */
  ask(): void {
    const words = this.#reading?.words;
    if (words === undefined) return;
    this.#asked = words;
    void this.#parts.noted(namedIn(words)).then(
      (answer) => {
        if (this.#asked !== words || !answer.ok) return;
        this.#noted = answer.value;
        this.#mentions = notedMentions(words, answer.value);
        this.place();
      },
      () => undefined,
    );
  }

  /** The same text stands in other text nodes now, or has changed under the dots. */
  place(): void {
    const { dots, showAbout } = this.#parts;
    const index = this.#reading?.index;
    dots.show(
      this.#mentions.flatMap(({ thing, span, label }) => {
        const place = index && placeOf(index, span);
        return place === undefined ? [] : [{ place, label, onOpen: () => showAbout(thing) }];
      }),
    );
  }

  /** The page shows another document. */
  forget(): void {
    this.#reading = undefined;
    this.#asked = undefined;
    this.#noted = NOTHING;
    this.#mentions = [];
    this.place();
  }
}

const NOTHING: NotedThings = { things: [] };

function namedIn({ entities, references }: PageWords): NamedThings {
  return { terms: idsOf(entities), papers: idsOf(references) };
}

function idsOf(told: readonly { readonly id: string }[]): readonly string[] {
  return told.slice(0, MOST_THINGS).map(({ id }) => id);
}
