import type { EntityKind } from "@kantlijn/core";
import * as z from "zod/mini";
import type { KnownDocument } from "../model/known-document.ts";
import { notedDocument, thingId } from "../model/note.ts";
import { referenceSchema } from "../model/reference-schema.ts";
import { webAddress } from "./archived-note.ts";

/** More papers or terms than any document names. */
const MOST_THINGS = 20_000;

const word = z.string().check(z.minLength(1), z.maxLength(1_000));
const count = z.int().check(z.nonnegative());

/** A kind that a later gazetteer knows is kept as it is. */
const entityKind = z.custom<EntityKind>((kind) => typeof kind === "string" && /^[a-z-]{1,40}$/.test(kind));

/** What an archive may hold as a document that the reader noted something in. */
export const archivedDocument: z.ZodMiniType<KnownDocument> = z.strictObject({
  ...notedDocument.shape,
  key: webAddress,
  url: webAddress,
  identity: z.exactOptional(word),
  dossier: z.exactOptional(word),
  because: z.enum(["noted", "read"]),
  seen: z.iso.datetime(),
  papers: z
    .array(z.strictObject({ id: thingId, reference: referenceSchema, citation: word, count }))
    .check(z.maxLength(MOST_THINGS)),
  terms: z.array(z.strictObject({ id: thingId, kind: entityKind, name: word, count })).check(z.maxLength(MOST_THINGS)),
});
