import * as z from "zod/mini";
import type { DocumentKey } from "../model/note.ts";
import type { ArchivedThing } from "./archived-thing.ts";
import { type ArchiveFile, textOf } from "./file-text.ts";
import { readHypothesis } from "./hypothesis/read-hypothesis.ts";
import { leadHome } from "./lead-home.ts";
import { readVersion1 } from "./read-version-1.ts";
import { type JsonPart, splitJson } from "./split-json.ts";
import { halt, type Watched } from "./trouble.ts";
import { FORMAT } from "./write-archive.ts";

export interface ReadingOptions extends Watched {
  /** The document that an address belongs to. */
  readonly documentKey: (address: string) => DocumentKey;
}

type Parts = AsyncGenerator<JsonPart, void, undefined>;

/** What reads each version of the format there ever was; a reader of an old one answers the notes of today. */
const VERSIONS: Readonly<Record<number, (parts: Parts) => AsyncIterable<ArchivedThing>>> = { 1: readVersion1 };

/**
 * Reads and checks a file: an archive of ours of any version, or an export of Hypothesis. Whoever takes nothing until the end
 * takes nothing from a file that is not whole. Halts where anything in it is wrong, with where.
 */
export async function* readArchive(file: ArchiveFile, options: ReadingOptions): AsyncGenerator<ArchivedThing, void> {
  const parts = splitJson(textOf(file, options));
  const first = await parts.next();
  if (first.done === true) halt({ kind: "unknown-format" });
  else if (isMember(first.value, "format", FORMAT)) {
    for await (const thing of readOwn(parts)) yield leadHome(thing, options.documentKey);
  } else yield* readHypothesis(parts, first.value, options.documentKey);
}

const version = z.int().check(z.positive());

async function* readOwn(parts: Parts): AsyncGenerator<ArchivedThing, void> {
  const second = await parts.next();
  const part = second.done === true ? undefined : second.value;
  const parsed = version.safeParse(part?.kind === "member" && part.name === "version" ? part.value : undefined);
  if (!parsed.success) return halt({ kind: "unknown-format" });
  const read = VERSIONS[parsed.data];
  if (read === undefined) return halt({ kind: "newer-version", version: parsed.data });
  yield* read(parts);
}

function isMember(part: JsonPart, name: string, value: unknown): boolean {
  return part.kind === "member" && part.name === name && part.value === value;
}
