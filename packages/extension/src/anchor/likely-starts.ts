import type { PassageSelector } from "../model/selector.ts";
import { comparable } from "./comparison-text.ts";

/** A few letters that stood in a passage or just beside it, and how far from its beginning. */
interface Probe {
  readonly letters: string;
  readonly offset: number;
}

/** Letters in a probe: about two words, so that most survive when one word in ten is another. */
const SHORTEST_PROBE = 6;
const LONGEST_PROBE = 14;
const MOST_PROBES = 28;
/** Letters that stand in more places than this tell nothing. */
const MOST_HITS = 60;

/**
 * Where in a comparison text a passage may begin, judging by letters that stand there in the right distance; likeliest
 * first, `most` of them. A search for a few letters is so much faster than one that allows for errors, that this makes a page of a
 * megabyte a matter of milliseconds. Pauses after each.
 */
export function* likelyStarts(
  text: string,
  quote: string,
  selector: PassageSelector,
  most: number,
): Generator<void, readonly number[]> {
  const width = Math.max(24, quote.length >> 3);
  const votes = new Map<number, number>();
  for (const { letters, offset } of probesOf(quote, selector)) {
    const hits = hitsOf(text, letters);
    for (const hit of hits) {
      const bucket = Math.round((hit - offset) / width);
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1 / hits.length);
    }
    yield;
  }
  const weightOf = (bucket: number) =>
    (votes.get(bucket) ?? 0) + ((votes.get(bucket - 1) ?? 0) + (votes.get(bucket + 1) ?? 0)) / 2;
  return [...votes.keys()]
    .map((bucket) => ({ bucket, weight: weightOf(bucket) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ bucket }) => Math.max(0, bucket * width));
}

function probesOf(quote: string, { quote: { prefix, suffix } }: PassageSelector): readonly Probe[] {
  const size = Math.min(LONGEST_PROBE, Math.max(SHORTEST_PROBE, Math.floor(quote.length / 6)));
  const step = Math.max(size, Math.ceil(quote.length / MOST_PROBES));
  const [before, after] = [comparable(prefix), comparable(suffix)];
  return [
    ...cutUp(quote, size, step, 0),
    ...cutUp(before, LONGEST_PROBE, LONGEST_PROBE, -before.length),
    ...cutUp(after, LONGEST_PROBE, LONGEST_PROBE, quote.length),
  ];
}

function cutUp(letters: string, size: number, step: number, offset: number): readonly Probe[] {
  const probes: Probe[] = [];
  for (let at = 0; at + size <= letters.length; at += step) {
    probes.push({ letters: letters.slice(at, at + size), offset: offset + at });
  }
  return probes;
}

function hitsOf(text: string, letters: string): readonly number[] {
  const hits: number[] = [];
  for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1)) {
    if (hits.length === MOST_HITS) return [];
    hits.push(at);
  }
  return hits;
}
