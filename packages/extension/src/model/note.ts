import * as z from "zod/mini";
import { passageSelector } from "./selector.ts";
import { LONGEST_TITLE } from "./title.ts";

/** Longest note we keep, in UTF-16 code units. */
export const LONGEST_NOTE = 100_000;

/** One address for all the addresses of a document. Stored; see page/identity/document-key.ts. */
export const documentKey = z.url().check(z.maxLength(2_048));

/** What a note is about. */
export const noteTarget = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("passage"), selector: passageSelector }),
  z.strictObject({ kind: z.literal("document") }),
]);

/** The document a note belongs to, as the reader knows it. */
export const notedDocument = z.strictObject({
  key: documentKey,
  /** Where to open it again. */
  url: documentKey,
  title: z.string().check(z.maxLength(LONGEST_TITLE)),
});

/** Renaming a field here orphans every stored note. */
export const note = z.strictObject({
  /** Made by the surface that wrote the note, so that a repeated save is the same save. */
  id: z.uuid(),
  document: notedDocument,
  target: noteTarget,
  /** Markdown; never empty: a note without words is not kept. */
  body: z.string().check(z.minLength(1), z.maxLength(LONGEST_NOTE)),
  created: z.iso.datetime(),
  modified: z.iso.datetime(),
});

export type DocumentKey = z.infer<typeof documentKey>;
export type NoteTarget = z.infer<typeof noteTarget>;
export type NotedDocument = z.infer<typeof notedDocument>;
export type Note = z.infer<typeof note>;
