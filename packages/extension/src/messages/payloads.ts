import * as z from "zod/mini";
import { LONGEST_PART } from "../model/longest-part.ts";
import { LONGEST_TEXT } from "../model/longest-text.ts";
import { documentKey, label, MOST_TAGS, thingId, thingTarget } from "../model/note.ts";
import { noteChange } from "../model/note-change.ts";
import { paper } from "../model/paper.ts";
import { LONGEST_QUOTE } from "../model/quote-limits.ts";
import { QUOTE_STYLES } from "../model/quote-style.ts";
import { referenceSchema } from "../model/reference-schema.ts";
import { passageSelector } from "../model/selector.ts";
import { MOST_THINGS } from "../model/thing-count.ts";
import { LONGEST_TITLE } from "../model/title.ts";

/** Longer than any id of a term, or of words with all that they may mean. */
const LONGEST_ID = 2_000;
/** More than words whose meaning is open can mean. */
const MOST_PAPERS = 50;
/** Most terms and papers whose documents are listed in one go. */
const MOST_LISTED = 100;

/** Longer than the name of any host. */
const LONGEST_HOST = 253;
/** More sites than a list of them has. */
const MOST_HOSTS = 500;

/** More notes than any reader makes in one document. */
const MOST_PLACED = 10_000;
/** More notes than a list of the last ones has. */
const MOST_RECENT = 500;

/** As many notes as a reader can have. */
const noteIds = z.array(z.uuid()).check(z.maxLength(1_000_000));

/** What a term or paper is asked for by. */
const thing = z.strictObject({ kind: z.enum(["term", "reference"]), id: thingId });

const noteState = z.enum(["found", "changed", "onzeker", "wees"]);

/** Tags that are given or taken in one go. */
const labels = z.array(label).check(z.maxLength(MOST_TAGS));

/** What a page says of its document counts for its own quotations only; it is kept to what it can be. */
const documentFacts = z.strictObject({
  title: z.string().check(z.maxLength(LONGEST_TITLE)),
  id: z.optional(z.string().check(z.regex(/^[\w:.()-]{1,80}$/))),
  date: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
  vergaderjaar: z.optional(z.string().check(z.regex(/^\d{4}-\d{4}$/))),
});

const quoteOrder = {
  passage: z.strictObject({
    words: z.string().check(z.minLength(1), z.maxLength(LONGEST_QUOTE)),
    directive: z.optional(z.string().check(z.regex(/^text=[\w%.,!~*'()-]{1,4000}$/))),
    document: documentFacts,
  }),
  style: z.enum(QUOTE_STYLES),
};

const thingIds = z.array(thingId).check(z.maxLength(MOST_THINGS));
const namedThings = z.strictObject({ terms: thingIds, papers: thingIds });
const offset = z.int().check(z.nonnegative());
const span = z.strictObject({ start: offset, end: offset });

/** The text of a page as notes know it. */
const builtText = z.strictObject({
  text: z.string().check(z.maxLength(LONGEST_TEXT)),
  build: z.strictObject({
    blocks: z.array(offset).check(z.maxLength(LONGEST_TEXT)),
    headings: z
      .array(z.strictObject({ start: offset, end: offset, level: z.int().check(z.gte(1), z.lte(6)) }))
      .check(z.maxLength(LONGEST_TEXT)),
  }),
});

/** What the background accepts, call by call. The note of `notes/save` is checked by the store, which says why not. */
export const payloads = {
  "page/read": z.strictObject({
    text: z.string().check(z.maxLength(LONGEST_TEXT)),
    breaks: z.array(z.int().check(z.nonnegative())).check(z.maxLength(LONGEST_TEXT)),
    withQuantities: z.optional(z.literal(true)),
  }),
  "page/read-first-screen": z.strictObject({
    text: z.string().check(z.maxLength(LONGEST_PART)),
    breaks: z.array(z.int().check(z.nonnegative())).check(z.maxLength(LONGEST_PART)),
    from: z.int().check(z.nonnegative()),
  }),
  "page/notes": z.undefined(),
  "page/place": z.strictObject({
    text: builtText,
    passages: z.array(z.strictObject({ id: z.uuid(), selector: passageSelector })).check(z.maxLength(MOST_PLACED)),
  }),
  "page/describe": z.strictObject({ text: builtText, span }),
  "page/write": z.strictObject({
    title: z.string().check(z.maxLength(LONGEST_TITLE)),
    selector: passageSelector,
  }),
  "page/placed": z.array(z.strictObject({ noteId: z.uuid(), state: noteState })).check(z.maxLength(MOST_PLACED)),
  "page/open-note": z.uuid(),
  "page/quote": z.strictObject(quoteOrder),
  "page/show-in-panel": z.strictObject({
    id: z.string().check(z.maxLength(LONGEST_ID)),
    index: z.int().check(z.nonnegative()),
  }),
  "page/term": z.string().check(z.maxLength(LONGEST_ID)),
  "page/edit-term": z.string().check(z.regex(/^eigen\/[a-z0-9-]{1,200}$/)),
  "page/papers": z.array(referenceSchema).check(z.maxLength(MOST_PAPERS)),
  "page/look-up": referenceSchema,
  "page/noted": namedThings,
  "page/write-about": z.strictObject({ title: z.string().check(z.maxLength(LONGEST_TITLE)), about: thingTarget }),
  "page/show-about": thing,
  // Sent after each reading: looked into only where the document is one to remember (documents/told-summary.ts).
  "page/changed": z.unknown(),
  "page/quiet": z.boolean(),
  "notes/of-document": documentKey,
  "notes/about": z.array(thing).check(z.maxLength(2 * MOST_THINGS)),
  "notes/recent": z.strictObject({
    except: z.optional(documentKey),
    limit: z.int().check(z.positive(), z.maximum(MOST_RECENT)),
  }),
  "notes/get": z.uuid(),
  "notes/versions": z.uuid(),
  "notes/labels": z.undefined(),
  "notes/trashed": z.undefined(),
  "notes/tag": z.strictObject({ ids: noteIds, add: labels, remove: labels }),
  "notes/erase": noteIds,
  "notes/on-sites": z.array(z.string().check(z.maxLength(LONGEST_HOST))).check(z.maxLength(MOST_HOSTS)),
  "notes/announce": noteChange,
  "notes/save": z.unknown(),
  "notes/remove": noteIds,
  "notes/restore": noteIds,
  "notes/accept-loss": z.undefined(),
  "documents/noted": z.strictObject({ url: documentKey, things: namedThings }),
  "documents/naming": z.array(thing).check(z.maxLength(MOST_LISTED)),
  "documents/of": documentKey,
  "documents/citing": z.union([z.literal(""), documentKey]),
  "documents/forget-read": z.undefined(),
  "store/state": z.undefined(),
  "quotes/write": z.strictObject({ ...quoteOrder, url: documentKey }),
  "paper/print": z.strictObject({ tabId: z.int().check(z.nonnegative()), paper }),
  "request/take": z.int().check(z.nonnegative()),
} as const;

/** A call the background answers. */
export type ServedCall = keyof typeof payloads;

/** Every call the background answers. */
export const SERVED_CALLS = Object.keys(payloads) as readonly ServedCall[];
