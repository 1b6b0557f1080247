import { plainText } from "../../../markdown/index.ts";
import type { RecentNotes } from "../../../model/note-lists.ts";
import { writeInMargin } from "../../../wording/write-count.ts";
import { t } from "../../../words/t.ts";
import { addressOf } from "../../note/address-of.ts";
import { groupNotes, type NotedGroup } from "../../note/group-notes.ts";
import { NoteAbout } from "../../note/note-about.tsx";
import { NoteDate, NoteFacts } from "../../note/note-facts.tsx";
import { NoteMark } from "../../note/note-mark.tsx";
import { Icon } from "../../parts/icon.tsx";
import { Row } from "../../parts/row.tsx";
import { siteOf } from "../../parts/site-of.ts";

export interface OtherNotesProps {
  /** Notes of other documents. */
  readonly recent: RecentNotes;
  readonly now: Date;
  readonly onLibrary: () => void;
}

/** What the reader wrote in other documents, under the document each note belongs to. */
export function OtherNotes({ recent: { notes, total }, now, onLibrary }: OtherNotesProps) {
  if (notes.length === 0) return undefined;
  return (
    <section class="elsewhere" aria-label={t("notes.elsewhere")}>
      <Row class="grp" margin={<span class="num">{writeInMargin(total)}</span>}>
        <h2 class="lbl">{t("notes.elsewhere")}</h2>
      </Row>
      {groupNotes(notes).map((group) => (
        <Group key={group.document.key} group={group} now={now} />
      ))}
      {total > notes.length && (
        <Row>
          <button type="button" class="more" onClick={onLibrary}>
            {t("notes.allInLibrary", { count: total })}
          </button>
        </Row>
      )}
    </section>
  );
}

function Group({ group: { document, notes }, now }: { readonly group: NotedGroup; readonly now: Date }) {
  return (
    <>
      <Row>
        <h3 class="meta" lang="nl">
          {document.title || siteOf(document)}
        </h3>
      </Row>
      {notes.map((note) => (
        <Row key={note.id} class="nt" margin={<NoteMark note={note} standing="found" />}>
          <NoteAbout note={note} />
          {note.body !== "" && <p class="body clamp2">{plainText(note.body)}</p>}
          <NoteFacts note={note} />
          <div class="nt-foot">
            <a class="btn quiet small" href={addressOf(note)} target="_blank" rel="noreferrer">
              <Icon name="out" />
              {note.target.kind === "passage" ? t("notes.inText") : t("notes.openDocument")}
            </a>
            <NoteDate note={note} now={now} />
          </div>
        </Row>
      ))}
    </>
  );
}
