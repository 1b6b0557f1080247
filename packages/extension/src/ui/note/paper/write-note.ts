import type { Note, NoteTarget } from "../../../model/note.ts";
import type { NoteState } from "../../../model/page-summary.ts";
import type { PaperElement } from "../../../model/paper.ts";
import { writeFullDate } from "../../../wording/write-date.ts";
import { writeDossier } from "../../../wording/write-dossier.ts";
import { t } from "../../../words/t.ts";
import { writeKind } from "../editor/kind-field.tsx";
import { writeBody } from "./write-body.ts";

/** Longest quotation of a passage that stands in the printed text itself, in UTF-16 code units. */
const LONGEST_QUOTED = 320;
/** So much is left of the two ends of a longer one. */
const BEGINNING = 200;
const END = 80;

/** A note no longer than this stands on one sheet: what a longer one would leave empty is a waste of paper. */
const LONGEST_WHOLE = 600;

/** A note as it is printed. */
export interface PrintedNote {
  readonly note: Note;
  /** The number beside its passage; absent where it stands in no sure place, or is about none. */
  readonly number?: number;
  readonly state?: NoteState | undefined;
  /** A note on a whole document says so itself, as no heading does. */
  readonly isAmongOthers?: true;
}

/** One note on paper: its number, what it is about, what the reader wrote, and what they filed it under. */
export function writeNote({ note, number, state, isAmongOthers }: PrintedNote): PaperElement {
  return {
    tag: "article",
    ...(note.body.length <= LONGEST_WHOLE && { role: "whole" }),
    inside: [
      ...(number === undefined ? [] : [element("p", "number", String(number))]),
      ...(isAmongOthers && note.target.kind === "document" ? [element("p", "about", t("notes.aboutDocument"))] : []),
      ...writeTarget(note.target, number !== undefined),
      ...writeBody(note.body),
      element("p", "facts", factsOf(note, state).join(" · ")),
    ],
  };
}

function writeTarget(target: NoteTarget, isInText: boolean): readonly PaperElement[] {
  if (target.kind === "document") return [];
  if (target.kind !== "passage") return [{ ...element("p", "about", target.name), lang: "nl" }];
  const { exact } = target.selector.quote;
  return [{ ...element("blockquote", "passage", `‘${isInText ? shortened(exact) : exact}’`), lang: "nl" }];
}

function factsOf({ kind, tags = [], dossier, modified }: Note, state: NoteState | undefined): readonly string[] {
  return [
    ...(state === "changed" ? [t("notes.changed")] : []),
    ...(kind === undefined ? [] : [writeKind(kind)]),
    ...tags.map((tag) => `#${tag}`),
    ...(dossier === undefined ? [] : [t("notes.inDossier", { dossier: writeDossier(dossier) })]),
    writeFullDate(modified),
  ];
}

/** A passage by its first and its last words, where it is long: between them it can be read in the text. */
function shortened(quote: string): string {
  if (quote.length <= LONGEST_QUOTED) return quote;
  const beginning = quote.slice(0, BEGINNING).replace(/\s+\S*$/, "");
  const end = quote.slice(-END).replace(/^\S*\s+/, "");
  return `${beginning} … ${end}`;
}

function element(tag: PaperElement["tag"], role: PaperElement["role"] & string, words: string): PaperElement {
  return { tag, role, inside: [words] };
}
