import type { DocumentKey } from "../../model/note.ts";
import { createBadThings } from "../bad-things.ts";
import type { ArchivedThing } from "../read-archive.ts";
import type { JsonPart } from "../split-json.ts";
import { halt } from "../trouble.ts";
import { type Annotation, annotation } from "./annotation.ts";
import { noteFrom, targetOf } from "./note-from.ts";

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
  const bad = createBadThings();
  const annotations: Annotation[] = [];
  let exporter: unknown;
  let isHypothesis = false;
  let read = 0;
  for await (const part of following(first, parts)) {
    if (part.kind === "member" && part.name === "export_userid") exporter = part.value;
    if (part.name !== "annotations") continue;
    if (part.kind === "list") isHypothesis = true;
    if (part.kind !== "item") continue;
    read += 1;
    const parsed = annotation.safeParse(part.value);
    if (parsed.success && annotations.length < MOST) annotations.push(parsed.data);
    else bad.add(`annotatie ${read}`);
  }
  if (!isHypothesis) return halt({ kind: "unknown-format" });
  bad.haltIfAny();

  const targets = new Map(annotations.map((one) => [one.id, targetOf(one)]));
  for (const [at, one] of annotations.entries()) {
    const made = await noteFrom(one, { targets, exporter, documentKey });
    yield typeof made === "string"
      ? { kind: "left-out", reason: `annotatie ${at + 1}: ${made}` }
      : { kind: "note", note: made };
  }
}

async function* following<T>(first: T, others: AsyncIterable<T>): AsyncGenerator<T, void> {
  yield first;
  yield* others;
}
