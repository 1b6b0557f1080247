import * as z from "zod/mini";
import type { BadThing, Damage } from "../model/archive-trouble.ts";
import { keptTerm } from "../model/kept-term.ts";
import { saysSomething } from "../model/note.ts";
import { archivedDocument } from "./archived-document.ts";
import { archivedNote, archivedVersion } from "./archived-note.ts";
import type { ArchivedThing } from "./archived-thing.ts";
import { createBadThings } from "./bad-things.ts";
import { createChecksum } from "./checksum.ts";
import type { JsonPart } from "./split-json.ts";
import { stableJson } from "./stable-json.ts";
import { halt } from "./trouble.ts";

const count = z.strictObject({
  documents: z.int().check(z.nonnegative()),
  notes: z.int().check(z.nonnegative()),
  versions: z.int().check(z.nonnegative()),
  ownTerms: z.optional(z.int().check(z.nonnegative())),
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
  const reading = startReading();
  for await (const part of parts) {
    const thing = await reading.take(part);
    if (thing !== undefined) yield thing;
  }
  await reading.finish();
}

/** Takes an archive in part by part, and keeps what must be known of it at its end. */
function startReading() {
  const said: (readonly [name: string, value: unknown])[] = [];
  const checksum = createChecksum();
  const bad = createBadThings();
  const read = { documents: 0, notes: 0, versions: 0, ownTerms: 0 };
  const ids = new Set<string>();

  const itemOf = async (list: List, value: unknown): Promise<ArchivedThing | undefined> => {
    read[list] += 1;
    await checksum.add(stableJson(value));
    const at = read[list];
    const thing = thingOf(list, value);
    if (thing === undefined) return bad.add({ kind: KINDS[list], at });
    if (thing.kind === "note" && ids.has(thing.note.id)) return bad.add({ kind: "twice", at });
    if (thing.kind === "note") ids.add(thing.note.id);
    return thing;
  };
  return {
    take: async (part: JsonPart): Promise<ArchivedThing | undefined> => {
      if (part.kind === "member") said.push([part.name, part.value]);
      else if (!isList(part.name)) bad.add({ kind: "list", name: part.name });
      else if (part.kind === "item") return itemOf(part.name, part.value);
      return undefined;
    },
    finish: async (): Promise<void> => {
      bad.haltIfAny();
      const parsed = members.safeParse(Object.fromEntries(said));
      if (!parsed.success) return damaged("no-end");
      const { count, sha256 } = parsed.data;
      if (LISTS.some((list) => (count[list] ?? 0) !== read[list])) return damaged("other-count");
      if (sha256 !== (await checksum.end())) return damaged("checksum");
    },
  };
}

const LISTS = ["documents", "notes", "versions", "ownTerms"] as const;
type List = (typeof LISTS)[number];

/** What a thing of each list is, where one is wrong. */
const KINDS = {
  documents: "document",
  notes: "note",
  versions: "version",
  ownTerms: "term",
} satisfies Record<List, BadThing["kind"]>;

function isList(name: string): name is List {
  return LISTS.some((list) => list === name);
}

function damaged(why: Damage): never {
  return halt({ kind: "damaged", why });
}

function thingOf(list: List, value: unknown): ArchivedThing | undefined {
  if (list === "documents") {
    const { success, data } = archivedDocument.safeParse(value);
    return success ? { kind: "document", document: data } : undefined;
  }
  if (list === "versions") {
    const { success, data } = archivedVersion.safeParse(value);
    return success ? { kind: "version", version: data } : undefined;
  }
  if (list === "ownTerms") {
    const { success, data } = keptTerm.safeParse(value);
    return success ? { kind: "own-term", term: data } : undefined;
  }
  const { success, data } = archivedNote.safeParse(value);
  return success && saysSomething(data) ? { kind: "note", note: data } : undefined;
}
