import { useState } from "preact/hooks";
import type { Note } from "../../../model/note.ts";
import type { PageSummary } from "../../../model/page-summary.ts";
import { writeInMargin } from "../../../wording/write-count.ts";
import { t } from "../../../words/t.ts";
import { LongText } from "../../note/long-text.tsx";
import { NoteAbout } from "../../note/note-about.tsx";
import { NoteDate, NoteFacts } from "../../note/note-facts.tsx";
import { NoteMark } from "../../note/note-mark.tsx";
import { Icon } from "../../parts/icon.tsx";
import { IconButton } from "../../parts/icon-button.tsx";
import { Row } from "../../parts/row.tsx";
import { ownIds } from "./page-paper.ts";
import type { MentionedRead } from "./use-mentioned-notes.ts";

/** Notes shown of a section until the reader asks for more. */
const FIRST = 20;

export interface MentionedNotesProps {
  readonly summary: PageSummary;
  /** The notes on what the page is and names; absent while they are not read yet. */
  readonly read: MentionedRead | undefined;
  readonly now: Date;
  /** The note in the editor, which stands elsewhere. */
  readonly editingId: string | undefined;
  /** Shows the first mention of a term or paper in the text. */
  readonly onReveal: (id: string) => void;
  readonly onEdit: (note: Note) => void;
}

/** What the reader wrote, in whatever document, on this very paper and on the terms and papers that it names. */
export function MentionedNotes({ summary, read, now, editingId, onReveal, onEdit }: MentionedNotesProps) {
  if (read === undefined) return undefined;
  // Private windows and a store that does not open say so themselves, above.
  if (!read.ok) return <Row>{<p class="meta">{t("notes.mentionedFailed")}</p>}</Row>;
  const own = ownIds(summary);
  const listed = read.value.filter(({ id, document }) => document.key !== summary.document.key && id !== editingId);
  const isOwn = ({ target }: Note) => target.kind === "reference" && own.has(target.id);
  const rows = { now, onReveal, onEdit };
  return (
    <>
      <Section title={t("notes.aboutThis")} notes={listed.filter(isOwn)} {...rows} />
      <Section title={t("notes.mentionedHere")} notes={listed.filter((note) => !isOwn(note))} {...rows} />
    </>
  );
}

type SectionProps = Pick<MentionedNotesProps, "now" | "onReveal" | "onEdit"> & {
  readonly title: string;
  readonly notes: readonly Note[];
};

function Section({ title, notes, ...rows }: SectionProps) {
  const [most, setMost] = useState(FIRST);
  if (notes.length === 0) return undefined;
  return (
    <section class="elsewhere" aria-label={title}>
      <Row class="grp" margin={<span class="num">{writeInMargin(notes.length)}</span>}>
        <h2 class="lbl">{title}</h2>
      </Row>
      {notes.slice(0, most).map((note) => (
        <MentionedNote key={note.id} note={note} {...rows} />
      ))}
      {notes.length > most && (
        <Row>
          <button type="button" class="more" onClick={() => setMost(most + FIRST)}>
            {t("parts.showMore", { count: Math.min(FIRST, notes.length - most) })}
          </button>
        </Row>
      )}
    </section>
  );
}

type MentionedNoteProps = Omit<SectionProps, "title" | "notes"> & { readonly note: Note };

function MentionedNote({ note, now, onReveal, onEdit }: MentionedNoteProps) {
  const { target } = note;
  return (
    <Row class="nt" margin={<NoteMark note={note} standing="found" />}>
      <NoteAbout note={note} />
      {note.body !== "" && <LongText body={note.body} />}
      <NoteFacts note={note} />
      <div class="nt-foot">
        {(target.kind === "term" || target.kind === "reference") && (
          <button type="button" class="btn quiet small" onClick={() => onReveal(target.id)}>
            <Icon name="out" />
            {t("notes.inText")}
          </button>
        )}
        <IconButton icon="pencil" label={t("notes.edit")} isSmall onPress={() => onEdit(note)} />
        <NoteDate note={note} now={now} />
      </div>
    </Row>
  );
}
