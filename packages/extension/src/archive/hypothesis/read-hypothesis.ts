import type { DocumentKey } from "../../model/note.ts";
import type { ArchivedThing } from "../archived-thing.ts";
import { createBadThings } from "../bad-things.ts";
import type { JsonPart } from "../split-json.ts";
import { stableJson } from "../stable-json.ts";
import { halt } from "../trouble.ts";
import { type Annotation, annotation } from "./annotation.ts";
import { hasTooLongQuote, noteFrom, targetOf } from "./note-from.ts";

/** More than one reader has annotations. */
const MOST = 100_000;

/**
 * Reads an export of Hypothesis: the list `annotations`, whatever stands beside it. It is kept whole, since a reply gets the
 * passage of what it replies to, which may come after it.
 */
export async function* readHypothesis(
  parts: AsyncIterable<JsonPart>,
  first: JsonPart,
  documentKey: (address: string) => DocumentKey,
): AsyncGenerator<ArchivedThing, void> {
  const { annotations, exporter } = await collect(following(first, parts));
  const targets = new Map(annotations.map((one) => [one.id, targetOf(one)]));
  const nameOf = createNames();
  for (const [at, one] of annotations.entries()) {
    const name = nameOf(one);
    const made = name === undefined ? "twice" : await noteFrom(one, name, { targets, exporter, documentKey });
    if (typeof made === "string") yield { kind: "left-out", at: at + 1, why: made };
    else yield { kind: "note", note: made, ...(hasTooLongQuote(one) && { isWithoutQuote: true }) };
  }
}

/**
 * Names annotations by their ids. Another one under an id that came before is named by all it says, so that neither takes
 * the place of the other; the very same one gets no name.
 */
function createNames(): (one: Annotation) => string | undefined {
  const named = new Set<string>();
  const taken = new Set<string>();
  return (one) => {
    const words = stableJson(one);
    if (named.has(words)) return undefined;
    named.add(words);
    const name = taken.has(one.id) ? `${one.id}:${words}` : one.id;
    taken.add(one.id);
    return name;
  };
}

/** What we need of the file, all of it checked. */
interface Collected {
  readonly annotations: readonly Annotation[];
  /** The account whose export it is. */
  readonly exporter: unknown;
}

async function collect(parts: AsyncIterable<JsonPart>): Promise<Collected> {
  const bad = createBadThings();
  const items: unknown[] = [];
  let exporter: unknown;
  let isHypothesis = false;
  for await (const part of parts) {
    if (part.kind === "member" && part.name === "export_userid") exporter = part.value;
    if (part.name === "annotations") isHypothesis ||= part.kind === "list";
    if (part.name === "annotations" && part.kind === "item" && items.push(part.value) > MOST)
      bad.add({ kind: "too-many" });
  }
  if (!isHypothesis) return halt({ kind: "unknown-format" });
  const annotations = items.flatMap((item, at) => {
    const { success, data } = annotation.safeParse(item);
    if (!success) bad.add({ kind: "annotation", at: at + 1 });
    return success ? [data] : [];
  });
  bad.haltIfAny();
  return { annotations, exporter };
}

async function* following<T>(first: T, others: AsyncIterable<T>): AsyncGenerator<T, void> {
  yield first;
  yield* others;
}
