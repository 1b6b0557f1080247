import type { Thing } from "../model/known-document.ts";
import type { NotedThings, ThingCount } from "../model/thing-count.ts";
import type { DottedThing } from "../overlay/margin-dots.ts";
import { placeOf } from "../page/places.ts";
import type { PageReading } from "./page-reading.ts";

/** What gets a dot in the margin: each thing with a note, at its first mention; the paper on the page where its text begins. */
export function dottedThings(
  reading: PageReading,
  { things, itself }: NotedThings,
  onOpen: (thing: Thing) => void,
): readonly DottedThing[] {
  const { words, index } = reading;
  const dotAt = (
    span: { readonly start: number; readonly end: number } | undefined,
    count: ThingCount,
    name: string,
  ) => {
    const place = span && placeOf(index, span);
    if (place === undefined || count.notes === 0) return [];
    return [{ place, label: labelOf(name, count.notes), onOpen: () => onOpen(count) }];
  };
  const names = new Map<string, string>([
    ...words.entities.map(({ id, written }) => [id, written] as const),
    ...words.references.map(({ id, citation }) => [id, citation] as const),
  ]);
  return [
    ...(itself === undefined ? [] : dotAt({ start: 0, end: 1 }, itself, "dit stuk")),
    ...things.flatMap((count) => dotAt(reading.mentionsOf(count.id)[0], count, names.get(count.id) ?? count.id)),
  ];
}

function labelOf(name: string, notes: number): string {
  return notes === 1 ? `Notitie bij ${name} openen` : `${notes} notities bij ${name} openen`;
}
