import * as z from "zod/mini";
import { documentKey, LONGEST_NOTE } from "./note.ts";

/** What words on paper stand in: nothing that leads anywhere, loads anything or can be pressed. */
const TAGS = [
  ...(["section", "article", "footer", "h1", "h2", "p", "blockquote"] as const),
  ...(["ul", "ol", "li", "strong", "em", "code", "br"] as const),
] as const;

/** What an element is, where its looks follow from that; what is `whole` is not parted over two sheets. */
const ROLES = ["whole", "number", "about", "passage", "facts"] as const;

/** More notes than any reader makes in one document. */
const MOST_NOTES = 10_000;
/** More pieces than stand side by side in any note. */
const MOST_INSIDE = 100_000;

/** An element as it is printed. */
export interface PaperElement {
  readonly tag: (typeof TAGS)[number];
  readonly role?: (typeof ROLES)[number];
  /** The language of its words, where that is not the language of the reader. */
  readonly lang?: "nl";
  /** The number of the first item of a list. */
  readonly start?: number;
  readonly inside: readonly PaperPiece[];
}

/** Words, or an element around them. */
export type PaperPiece = string | PaperElement;

const piece: z.ZodMiniType<PaperPiece> = z.lazy(() =>
  z.union([
    z.string().check(z.maxLength(LONGEST_NOTE)),
    z.strictObject({
      tag: z.enum(TAGS),
      role: z.exactOptional(z.enum(ROLES)),
      lang: z.exactOptional(z.literal("nl")),
      start: z.exactOptional(z.int()),
      inside: z.array(piece).check(z.maxLength(MOST_INSIDE)),
    }),
  ]),
);

/** The notes of one document as they are printed behind its page: plain values, from which the page makes nodes. */
export const paper = z.strictObject({
  /** The page that shows another document prints nothing. */
  document: documentKey,
  /** The language of the reader, as a tag of the web: `nl`, `en-GB`. */
  lang: z.string().check(z.maxLength(35)),
  /** The notes that have a number beside their passage. */
  numbered: z.array(z.strictObject({ noteId: z.uuid(), number: z.int() })).check(z.maxLength(MOST_NOTES)),
  pieces: z.array(piece).check(z.maxLength(MOST_INSIDE)),
});

export type Paper = z.infer<typeof paper>;
