import * as z from "zod/mini";
import { saysSomething } from "../model/note.ts";
import { archivedDocument } from "./archived-document.ts";
import { archivedNote } from "./archived-note.ts";
import { createBadThings } from "./bad-things.ts";
import { createChecksum } from "./checksum.ts";
import type { ArchivedThing } from "./read-archive.ts";
import type { JsonPart } from "./split-json.ts";
import { stableJson } from "./stable-json.ts";
import { halt } from "./trouble.ts";

const count = z.strictObject({
  documents: z.int().check(z.nonnegative()),
  notes: z.int().check(z.nonnegative()),
});

/** What stands in an archive of version 1 beside its lists. */
const members = z.strictObject({
  createdAt: z.iso.datetime(),
  app: z.string().check(z.maxLength(40)),
  count,
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

/**
 * Reads an archive of version 1, which is that of today. What it tells before its end is checked one by one; only at the end is it
 * sure that all is there.
 */
export async function* readVersion1(parts: AsyncIterable<JsonPart>): AsyncGenerator<ArchivedThing, void> {
  const said = new Map<string, unknown>();
  const checksum = createChecksum();
  const bad = createBadThings();
  const read = { documents: 0, notes: 0 };
  const ids = new Set<string>();

  for await (const part of parts) {
    if (part.kind === "member") said.set(part.name, part.value);
    if (part.kind === "list" && !(part.name in read)) bad.add(`"${part.name}" hoort hier niet`);
    if (part.kind !== "item") continue;
    await checksum.add(stableJson(part.value));
    const thing = thingOf(part.name, part.value);
    if (part.name === "notes") read.notes += 1;
    if (part.name === "documents") read.documents += 1;
    if (thing === undefined) bad.add(placeOf(part.name, read));
    else if (thing.kind === "note" && ids.has(thing.note.id)) bad.add(`${placeOf(part.name, read)} staat er twee keer in`);
    else if (bad.count() === 0) yield thing;
    if (thing?.kind === "note") ids.add(thing.note.id);
  }

  bad.haltIfAny();
  const parsed = members.safeParse(Object.fromEntries(said));
  if (!parsed.success) return halt({ kind: "damaged", reason: "het einde ontbreekt of er staat iets anders in" });
  if (parsed.data.count.notes !== read.notes || parsed.data.count.documents !== read.documents) {
    return halt({ kind: "damaged", reason: "er staan meer of minder notities in dan erbij staat" });
  }
  if (parsed.data.sha256 !== (await checksum.end())) halt({ kind: "damaged", reason: "de controlesom klopt niet" });
}

function thingOf(list: string, value: unknown): ArchivedThing | undefined {
  if (list === "documents") {
    const { success, data } = archivedDocument.safeParse(value);
    return success ? { kind: "document", document: data } : undefined;
  }
  const { success, data } = archivedNote.safeParse(value);
  return success && saysSomething(data) ? { kind: "note", note: data } : undefined;
}

function placeOf(list: string, { notes, documents }: { readonly notes: number; readonly documents: number }): string {
  return list === "notes" ? `notitie ${notes}` : `document ${documents}`;
}
