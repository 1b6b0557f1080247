import type { Note } from "../../model/note.ts";
import { keepTogether } from "../../wording/keep-together.ts";
import { t } from "../../words/t.ts";
import { quoteOf } from "./quote-of.ts";

export interface NoteAboutProps {
  readonly note: Note;
  /** The passage is shown as a whole: the page does not show it any more. */
  readonly isWhole?: boolean;
}

/** What a note is about: a passage in its own words, a document, a term or a paper. */
export function NoteAbout({ note, isWhole = false }: NoteAboutProps) {
  const quote = quoteOf(note);
  if (quote !== undefined)
    return (
      <blockquote lang="nl" class={isWhole ? "quote" : "quote clamp2"}>
        {quote}
      </blockquote>
    );
  return <p class="meta">{nameTarget(note)}</p>;
}

function nameTarget({ target }: Note): string {
  if (target.kind === "term") return t("notes.aboutTerm", { name: target.name });
  if (target.kind === "reference") return t("notes.aboutReference", { name: keepTogether(target.name) });
  return t("notes.aboutDocument");
}
