import { cite, ENTITY_KINDS, identify } from "@kantlijn/core";
import * as z from "zod/mini";
import type { CitedPaper, NamedTerm } from "../model/known-document.ts";
import { documentKey, thingId } from "../model/note.ts";
import { referenceSchema } from "../model/reference-schema.ts";
import { MOST_THINGS } from "../model/thing-count.ts";
import { LONGEST_TITLE } from "../model/title.ts";

const LONGEST_NAME = 1_000;
const count = z.int().check(z.positive());

/** The part of a page's summary that is remembered; whatever else a page tells is left out. */
const toldSummary = z.object({
  document: z.object({ url: documentKey, title: z.string().check(z.maxLength(LONGEST_TITLE)) }),
  state: z.enum(["reading", "ready", "empty", "paused", "failed"]),
  entities: z
    .array(
      z.object({
        id: thingId,
        kind: z.enum(ENTITY_KINDS),
        written: z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME)),
        count,
      }),
    )
    .check(z.maxLength(MOST_THINGS)),
  references: z.array(z.object({ reference: referenceSchema, count })).check(z.maxLength(MOST_THINGS)),
});

/** What a page tells of its own text, as far as it is remembered. */
export interface ToldSummary {
  readonly url: string;
  readonly title: string;
  readonly papers: readonly CitedPaper[];
  readonly terms: readonly NamedTerm[];
}

/**
 * Reads what a page tells of itself; undefined where it has not read its text, or tells something else than a page does.
 * Identifiers and citations are made anew from the references, so that no page can file a paper under the name of another.
 */
export function toldSummaryOf(told: unknown): ToldSummary | undefined {
  const parsed = toldSummary.safeParse(told);
  if (!parsed.success) return undefined;
  const { document, state, entities, references } = parsed.data;
  if (state === "reading" || state === "failed") return undefined;
  return {
    ...document,
    papers: references.map(({ reference, count: times }) => ({
      id: identify(reference),
      reference,
      citation: cite(reference),
      count: times,
    })),
    terms: entities.map(({ id, kind, written, count: times }) => ({ id, kind, name: written, count: times })),
  };
}
