import type { NoNote } from "../../model/archive-trouble.ts";
import { type DocumentKey, LONGEST_NOTE, type Note, type NoteTarget, note } from "../../model/note.ts";
import { CONTEXT } from "../../model/quote-limits.ts";
import { LONGEST_TITLE } from "../../model/title.ts";
import { webAddress } from "../archived-note.ts";
import { idFrom } from "../id-from.ts";
import { type Annotation, QUOTE, type Selector } from "./annotation.ts";
import { tagsFrom } from "./tags-from.ts";

export interface Around {
  /** What the annotations of the file are about, by their ids: a reply is about the same as what it replies to. */
  readonly targets: ReadonlyMap<string, NoteTarget>;
  /** The account whose export it is, where the file says it: `acct:robin@hypothes.is`. */
  readonly exporter: unknown;
  readonly documentKey: (address: string) => DocumentKey;
}

/**
 * The note that an annotation becomes, or why it becomes none. Its id follows from the name of the
 * annotation, so that the same export twice is the same notes.
 */
export async function noteFrom(one: Annotation, name: string, around: Around): Promise<Note | NoNote> {
  if (!webAddress.safeParse(one.uri).success) return "no-address";
  const [created, modified] = [dateOf(one.created), dateOf(one.updated)];
  if (created === undefined || modified === undefined) return "no-date";
  const body = bodyOf(one, around.exporter);
  if (body.length > LONGEST_NOTE) return "too-long";
  const tags = tagsFrom(one.tags ?? []);
  const repliesTo = one.references?.[0];
  const made = note.safeParse({
    id: await idFrom(`hypothesis:${name}`),
    document: { key: around.documentKey(one.uri), url: one.uri, title: titleOf(one) },
    target: repliesTo === undefined ? targetOf(one) : (around.targets.get(repliesTo) ?? { kind: "document" }),
    body,
    // What is only highlighted has no words, and a note says something.
    ...(body === "" && tags.length === 0 ? { kind: "markering" } : {}),
    ...(tags.length > 0 ? { tags } : {}),
    created,
    modified,
  });
  return made.success ? made.data : "no-note";
}

/** What an annotation is about: a passage, or the whole page. */
export function targetOf({ target }: Annotation): NoteTarget {
  const selectors = target?.[0]?.selector ?? [];
  const quote = selectors.find(isQuote);
  const exact = reduced(quote?.exact ?? "");
  if (quote === undefined || exact === "") return { kind: "document" };
  const start = selectors.find(isPosition)?.start ?? 0;
  return {
    kind: "passage",
    selector: {
      quote: {
        type: "TextQuoteSelector",
        exact,
        prefix: reduced(quote.prefix ?? "", "start").slice(-CONTEXT),
        suffix: reduced(quote.suffix ?? "", "end").slice(0, CONTEXT),
      },
      // Counted in another text than ours, and a hint only.
      position: { type: "TextPositionSelector", start, end: start + exact.length },
    },
  };
}

/** True where what it is about is quoted, in more words than we keep. */
export function hasTooLongQuote({ target }: Annotation): boolean {
  const selectors = target?.[0]?.selector ?? [];
  return !selectors.some(isQuote) && selectors.some(({ type }) => type === QUOTE);
}

function isQuote(selector: Selector): selector is Extract<Selector, { exact: string }> {
  return "exact" in selector;
}

function isPosition(selector: Selector): selector is Extract<Selector, { start: number }> {
  return "start" in selector;
}

/** As stored quotes are written: each run of white space is one space, and what is not seen is gone. */
function reduced(text: string, trim: "both" | "start" | "end" = "both"): string {
  const plain = text.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, "").replace(/\s+/gu, " ");
  if (trim === "both") return plain.trim();
  return trim === "start" ? plain.trimStart() : plain.trimEnd();
}

/** Somebody else's words keep the name of who wrote them. */
function bodyOf({ text = "", user }: Annotation, exporter: unknown): string {
  const isOwn = user === undefined || typeof exporter !== "string" || exporter === user;
  const body = text.trim();
  return isOwn || body === "" ? body : `${body}\n\n— ${user.replace(/^acct:/, "")}, via Hypothesis`;
}

function titleOf({ document, uri }: Annotation): string {
  const title = document?.title;
  const first = typeof title === "string" ? title : title?.[0];
  return (first?.trim() || uri).slice(0, LONGEST_TITLE);
}

/** Hypothesis writes a date with its own zone and microseconds. */
function dateOf(written: string): string | undefined {
  const date = new Date(written);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
