import type { Note } from "../../model/note.ts";
import { addressOf } from "../note/address-of.ts";
import { LongText } from "../note/long-text.tsx";
import { NoteMark } from "../note/note-mark.tsx";
import { quoteOf } from "../note/quote-of.ts";
import { Icon } from "../parts/icon.tsx";
import { writeDate } from "../parts/write-date.ts";
import { text } from "../strings.ts";
import type { Query } from "./find-notes.ts";
import { Marked } from "./marked.tsx";

export interface LibraryNoteProps {
  readonly note: Note;
  readonly query: Query;
  readonly now: Date;
  readonly onRemove: (id: string) => void;
}

/** One note among all, with its passage and the way back to its document. */
export function LibraryNote({ note, query, now, onRemove }: LibraryNoteProps) {
  const quote = quoteOf(note);
  return (
    <article class="ln">
      <div class="g">
        <NoteMark note={note} standing="found" />
      </div>
      <div>
        {quote === undefined ? (
          <p class="meta">{text.aboutDocument}</p>
        ) : (
          <blockquote class="quote clamp2">
            <Marked text={quote} query={query} />
          </blockquote>
        )}
        <LongText body={note.body} render={(shown) => <Marked text={shown} query={query} />} />
        <div class="nt-foot">
          <a class="btn quiet small" href={addressOf(note)} target="_blank" rel="noreferrer">
            <Icon name="out" />
            {quote === undefined ? text.openDocument : text.inText}
          </a>
          <button
            type="button"
            class="btn quiet small icon"
            aria-label={text.removeNote}
            onClick={() => onRemove(note.id)}
          >
            <Icon name="trash" />
          </button>
          <span class="meta date">{writeDate(note.modified, now)}</span>
        </div>
      </div>
    </article>
  );
}
