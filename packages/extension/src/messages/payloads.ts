import * as z from "zod/mini";
import { documentKey } from "../model/note.ts";
import { passageSelector } from "../model/selector.ts";

/** Longest title a note keeps, in UTF-16 code units. */
export const LONGEST_TITLE = 1_000;

/** Longest title a page may send, in UTF-16 code units; it is cut to what a note keeps. */
const LONGEST_SENT_TITLE = 10_000;

/** What the background accepts, call by call. The note of `notes/save` is checked by the store, which says why not. */
export const payloads = {
  "page/notes": z.undefined(),
  "page/write": z.strictObject({
    title: z.string().check(z.maxLength(LONGEST_SENT_TITLE)),
    selector: passageSelector,
  }),
  "notes/all": z.undefined(),
  "notes/of-document": documentKey,
  "notes/save": z.unknown(),
  "notes/remove": z.uuid(),
  "notes/restore": z.uuid(),
  "draft/take": z.int().check(z.nonnegative()),
} as const;

/** A call the background answers. */
export type ServedCall = keyof typeof payloads;
