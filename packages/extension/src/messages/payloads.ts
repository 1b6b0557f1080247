import * as z from "zod/mini";
import { LONGEST_TEXT } from "../model/longest-text.ts";
import { documentKey } from "../model/note.ts";
import { referenceSchema } from "../model/reference-schema.ts";
import { passageSelector } from "../model/selector.ts";
import { LONGEST_TITLE } from "../model/title.ts";

/** Longer than any id of a term. */
const LONGEST_ID = 300;
/** More than words whose meaning is open can mean. */
const MOST_PAPERS = 50;

/** What the background accepts, call by call. The note of `notes/save` is checked by the store, which says why not. */
export const payloads = {
  "page/read": z.strictObject({
    text: z.string().check(z.maxLength(LONGEST_TEXT)),
    breaks: z.array(z.int().check(z.nonnegative())),
  }),
  "page/notes": z.undefined(),
  "page/write": z.strictObject({
    title: z.string().check(z.maxLength(LONGEST_TITLE)),
    selector: passageSelector,
  }),
  "page/open-note": z.uuid(),
  "page/show-in-panel": z.string().check(z.maxLength(LONGEST_ID)),
  "page/term": z.string().check(z.maxLength(LONGEST_ID)),
  "page/papers": z.array(referenceSchema).check(z.maxLength(MOST_PAPERS)),
  "page/look-up": referenceSchema,
  "notes/all": z.undefined(),
  "notes/of-document": documentKey,
  "notes/save": z.unknown(),
  "notes/remove": z.uuid(),
  "notes/restore": z.uuid(),
  "notes/accept-loss": z.undefined(),
  "request/take": z.int().check(z.nonnegative()),
} as const;

/** A call the background answers. */
export type ServedCall = keyof typeof payloads;

/** Every call the background answers. */
export const SERVED_CALLS = Object.keys(payloads) as readonly ServedCall[];
