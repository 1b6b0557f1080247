import type { Span } from "@kantlijn/core";
import type { Thing } from "../model/known-document.ts";
import { type PageWords, unpackMentions } from "../model/page-words.ts";
import type { NotedThings } from "../model/thing-count.ts";
import { t } from "../words/t.ts";

/** A thing with a note, and where a page first names it. */
export interface NotedMention {
  readonly thing: Thing;
  readonly span: Span;
  /** What a dot beside it does, for who hears it. */
  readonly label: string;
}

/** Where a text first names each thing with a note, in order; the paper on the page is where its text begins. */
export function notedMentions(words: PageWords, { things, itself }: NotedThings): readonly NotedMention[] {
  const noted = things.filter(({ notes }) => notes > 0);
  const own = itself === undefined || itself.notes === 0 ? [] : [itself];
  // Most pages name nothing of the kind, and a text has thousands of mentions.
  const first = noted.length === 0 ? new Map<string, Span>() : firstMentions(words);
  const found = noted.flatMap((thing) => {
    const span = first.get(thing.id);
    return span === undefined ? [] : [{ thing, span, label: labelOf(nameOf(words, thing), thing.notes) }];
  });
  return [
    ...own.map((thing) => ({ thing, span: { start: 0, end: 1 }, label: labelOf(t("margin.thisPaper"), thing.notes) })),
    ...found.sort((a, b) => a.span.start - b.span.start),
  ];
}

/** Of each term and each paper its first mention. */
function firstMentions({ entities, references, mentions }: PageWords): ReadonlyMap<string, Span> {
  const ids = [...entities, ...references].map(({ id }) => id);
  const first = new Map<string, Span>();
  for (const { thing, start, end } of unpackMentions(mentions)) {
    const id = ids[thing];
    if (id !== undefined && !first.has(id)) first.set(id, { start, end });
  }
  return first;
}

function nameOf({ entities, references }: PageWords, { kind, id }: Thing): string {
  if (kind === "term") return entities.find((one) => one.id === id)?.written ?? id;
  return references.find((one) => one.id === id)?.citation ?? id;
}

function labelOf(name: string, notes: number): string {
  return t("margin.thing", notes, { name });
}
