import type { Annotation, Reading, UnresolvedAnnotation } from "@kantlijn/core";
import { type Mention, type Origin, type PageWords, packMentions } from "../model/page-words.ts";
import { idOfUnresolved, summariseEntities, summariseReferences, summariseUnresolved } from "./summarise.ts";

/** What was read of a text, as its page gets it; `from` is where this text begins in that of the page. */
export function pageWordsOf(reading: Omit<Reading, "furniture">, text: string, from = 0): PageWords {
  const { document, annotations, unresolved } = reading;
  const entities = summariseEntities(annotations, text);
  const references = summariseReferences(annotations);
  const open = summariseUnresolved(unresolved, annotations);
  const numbers = new Map([...entities, ...references, ...open].map(({ id }, number) => [id, number]));
  const mentions = [...annotations.map(idAndOrigin), ...unresolved.map(openWords)].flatMap(
    ({ id, start, end, origin }) => {
      const thing = numbers.get(id);
      return thing === undefined ? [] : [{ start: start + from, end: end + from, thing, origin }];
    },
  );
  return { document, entities, references, unresolved: open, mentions: packMentions(mentions.sort(byStart)) };
}

type NamedMention = Omit<Mention, "thing"> & { readonly id: string };

function idAndOrigin(annotation: Annotation): NamedMention {
  const { id, start, end } = annotation;
  return { id, start, end, origin: originOf(annotation) };
}

function originOf(annotation: Annotation): Origin {
  if (annotation.type !== "reference" || annotation.confidence === undefined) return "stated";
  const { start, derivedFrom } = annotation;
  if (derivedFrom === undefined) return "own";
  return derivedFrom.start < start ? "before" : "behind";
}

function openWords(words: UnresolvedAnnotation): NamedMention {
  return { id: idOfUnresolved(words), start: words.start, end: words.end, origin: "stated" };
}

/** Of two that begin together the longer one first. */
function byStart(a: Mention, b: Mention): number {
  return a.start - b.start || b.end - a.end;
}
