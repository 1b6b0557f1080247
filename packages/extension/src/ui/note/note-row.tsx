import type { ComponentChildren } from "preact";
import type { Note } from "../../model/note.ts";
import type { NotePlace } from "../../model/page-summary.ts";
import { Icon } from "../parts/icon.tsx";
import { Row } from "../parts/row.tsx";
import { writeDate } from "../parts/write-date.ts";
import { text } from "../strings.ts";
import { LongText } from "./long-text.tsx";
import { quoteOf } from "./quote-of.ts";

/** Where a note stands; `unsaved` where the store has not acknowledged it. */
export type NoteStanding = NotePlace["state"] | "unsaved";

export interface NoteRowProps {
  readonly note: Note;
  readonly standing: NoteStanding;
  readonly now: Date;
  readonly onReveal: () => void;
  readonly onEdit: () => void;
  readonly onQuote: () => void;
  readonly onRemove: () => void;
}

/** One note of this document, with its mark in the margin. */
export function NoteRow({ note, standing, now, onReveal, onEdit, onQuote, onRemove }: NoteRowProps) {
  const isReachable = note.target.kind === "passage" && standing !== "wees";
  return (
    <Row class="nt" margin={<NoteMark note={note} standing={standing} />}>
      <Standing standing={standing} />
      <Quote note={note} />
      <LongText body={note.body} />
      <div class="nt-foot">
        {isReachable && (
          <Action icon="out" label={text.inText} onClick={onReveal}>
            {text.inText}
          </Action>
        )}
        {note.target.kind === "passage" && <Action icon="copy" label={text.quoteNote} onClick={onQuote} />}
        <Action icon="pencil" label={text.edit} onClick={onEdit} />
        {standing !== "unsaved" && <Action icon="trash" label={text.removeNote} onClick={onRemove} />}
        <span class="meta date">{writeDate(note.modified, now)}</span>
      </div>
    </Row>
  );
}

/** The mark in the margin: a stroke for a passage, a dot for the document, broken where its place is not sure. */
export function NoteMark({ note, standing, isOpen }: Pick<NoteRowProps, "note" | "standing"> & { isOpen?: boolean }) {
  const shape = note.target.kind === "document" ? "dot" : standing;
  return <span class={isOpen === true ? `mk ${shape} open` : `mk ${shape}`} />;
}

/** The passage a note is about, in its own words. */
export function Quote({ note }: Pick<NoteRowProps, "note">) {
  const quote = quoteOf(note);
  if (quote === undefined) return <p class="meta">{text.aboutDocument}</p>;
  return <blockquote class="quote clamp2">{quote}</blockquote>;
}

function Standing({ standing }: Pick<NoteRowProps, "standing">) {
  switch (standing) {
    case "found":
      return undefined;
    case "changed":
      return <p class="meta">{text.changedPassage}</p>;
    case "onzeker":
      return <p class="meta">{text.onzeker}</p>;
    case "wees":
      return <p class="meta">{text.wees}</p>;
    case "unsaved":
      return <p class="lbl">{text.notSavedYet}</p>;
  }
}

interface ActionProps {
  readonly icon: "out" | "copy" | "pencil" | "trash";
  readonly label: string;
  readonly onClick: () => void;
  readonly children?: ComponentChildren;
}

function Action({ icon, label, onClick, children }: ActionProps) {
  const name = children === undefined ? "btn quiet small icon" : "btn quiet small";
  return (
    <button type="button" class={name} aria-label={label} onClick={onClick}>
      <Icon name={icon} />
      {children}
    </button>
  );
}
