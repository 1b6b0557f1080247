import * as z from "zod/mini";
import { referenceSchema } from "./reference-schema.ts";
import { passageSelector } from "./selector.ts";
import { LONGEST_TITLE } from "./title.ts";

/** Longest note we keep, in UTF-16 code units. */
export const LONGEST_NOTE = 100_000;
/** Longest tag or kind of a note, in UTF-16 code units. */
export const LONGEST_LABEL = 60;
/** Most tags of one note. */
export const MOST_TAGS = 50;
/** Longer than any id of a term or a paper. */
const LONGEST_ID = 300;
/** Longer than any name of a term, or a citation written out in full. */
const LONGEST_NAME = 1_000;

/** One address for all the addresses of a document. Stored; see page/identity/document-key.ts. */
export const documentKey = z.url().check(z.maxLength(2_048));

/** The id of a term or a paper, as core writes it: `organisatie/frontex`, `kst-32317-788`. */
export const thingId = z.string().check(z.minLength(1), z.maxLength(LONGEST_ID));

const thingName = z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME));

/** A word the reader gives to notes: no white space at its ends, and on one line. */
export const label = z.string().check(z.maxLength(LONGEST_LABEL), z.regex(/^\S(?:[^\n\r\t]*\S)?$/));

/** What a note is about that is shown wherever it is named or cited. */
export const thingTarget = z.discriminatedUnion("kind", [
  /** A term, wherever it is named; `name` as the reader saw it. */
  z.strictObject({ kind: z.literal("term"), id: thingId, name: thingName }),
  /** A paper, wherever it is cited; `name` is the citation in full. */
  z.strictObject({ kind: z.literal("reference"), id: thingId, name: thingName, reference: referenceSchema }),
]);

/** What a note is about. */
export const noteTarget = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("passage"), selector: passageSelector }),
  z.strictObject({ kind: z.literal("document") }),
  thingTarget,
]);

/** The document a note was written in, as the reader knows it. */
export const notedDocument = z.strictObject({
  key: documentKey,
  /** Where to open it again. */
  url: documentKey,
  title: z.string().check(z.maxLength(LONGEST_TITLE)),
});

/** Renaming a field here orphans every stored note; a field that comes later is optional. */
export const note = z.strictObject({
  /** Made by the surface that wrote the note, so that a repeated save is the same save. */
  id: z.uuid(),
  document: notedDocument,
  target: noteTarget,
  /** Markdown; empty only where a kind or a tag says something already. */
  body: z.string().check(z.maxLength(LONGEST_NOTE)),
  /** What the passage is to the reader: one of NOTE_KINDS, or a word of their own. */
  kind: z.exactOptional(label),
  /** Without `#`, in the order in which they were given; no two are equal but for capitals. */
  tags: z.exactOptional(z.array(label).check(z.maxLength(MOST_TAGS))),
  /** The dossier it belongs to: `19637`, `36200-VI`. */
  dossier: z.exactOptional(z.string().check(z.regex(/^[\w()-]{1,40}$/))),
  created: z.iso.datetime(),
  modified: z.iso.datetime(),
});

export type DocumentKey = z.infer<typeof documentKey>;
export type NoteTarget = z.infer<typeof noteTarget>;
export type ThingTarget = z.infer<typeof thingTarget>;
export type NotedDocument = z.infer<typeof notedDocument>;
export type Note = z.infer<typeof note>;

/** False for a note that says nothing yet: no words, no kind and no tag. */
export function saysSomething({ body, kind, tags }: Pick<Note, "body" | "kind" | "tags">): boolean {
  return body.trim() !== "" || kind !== undefined || (tags?.length ?? 0) > 0;
}
