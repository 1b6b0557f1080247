import type { ComponentChildren } from "preact";
import type { Note } from "../../model/note.ts";
import { t } from "../../words/t.ts";
import { Icon, type IconName } from "../parts/icon.tsx";
import { Row } from "../parts/row.tsx";
import { LongText } from "./long-text.tsx";
import { NoteAbout } from "./note-about.tsx";
import { NoteDate, NoteFacts } from "./note-facts.tsx";
import { NoteMark, type NoteStanding } from "./note-mark.tsx";

export interface NoteRowProps {
  readonly note: Note;
  readonly standing: NoteStanding;
  readonly now: Date;
  /** What the reader is asked of the place of the note. */
  readonly question?: string | undefined;
  /** What is to be said of it, and the answers. */
  readonly place?: ComponentChildren;
  /** What the note was before, where the reader asked for it. */
  readonly versions?: ComponentChildren;
  readonly onReveal: () => void;
  readonly onEdit: () => void;
  readonly onQuote: () => void;
  readonly onVersions: () => void;
  readonly onRemove: () => void;
}

const EDIT = "edit-";

/** The button that opens a note of the list; null where the note stands in no row. */
export function editButtonOf(noteId: string): HTMLElement | null {
  return document.getElementById(EDIT + noteId);
}

/** One note of this document, with its mark in the margin. */
export function NoteRow({ note, standing, now, question, place, versions, ...on }: NoteRowProps) {
  const isPassage = note.target.kind === "passage";
  const isReachable = isPassage && standing !== "wees" && question === undefined;
  return (
    <Row class="nt" margin={<NoteMark note={note} standing={standing} />}>
      <StandingLine standing={standing} question={question} />
      <NoteAbout note={note} isWhole={standing === "wees"} />
      {note.body !== "" && <LongText body={note.body} />}
      {place}
      <NoteFacts note={note} />
      <div class="nt-foot">
        {isReachable && <Action icon="out" label={t("notes.inText")} onClick={on.onReveal} isWritten />}
        <Action icon="pencil" label={t("notes.edit")} onClick={on.onEdit} id={EDIT + note.id} />
        {isPassage && <Action icon="copy" label={t("notes.quote")} onClick={on.onQuote} />}
        {standing !== "unsaved" && (
          <>
            <Action
              icon="history"
              label={t("notes.versions")}
              onClick={on.onVersions}
              isExpanded={versions !== undefined}
            />
            <Action icon="trash" label={t("notes.remove")} onClick={on.onRemove} />
          </>
        )}
        <NoteDate note={note} now={now} />
      </div>
      {versions}
    </Row>
  );
}

function StandingLine({ standing, question }: Pick<NoteRowProps, "standing" | "question">) {
  switch (standing) {
    case "found":
      return undefined;
    case "changed":
      return <p class="meta">{t("notes.changed")}</p>;
    case "onzeker":
      return question === undefined ? <p class="meta">{t("notes.onzeker")}</p> : <Question words={question} />;
    case "wees":
      return <p class="meta">{t("notes.wees")}</p>;
    case "unsaved":
      return <p class="lbl">{t("notes.notSavedYet")}</p>;
  }
}

function Question({ words }: { readonly words: string }) {
  return (
    <p class="lbl asks">
      <Icon name="ask" />
      {words}
    </p>
  );
}

interface ActionProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
  /** Shown as words too. */
  readonly isWritten?: boolean;
  readonly isExpanded?: boolean;
  readonly id?: string;
}

function Action({ icon, label, onClick, isWritten = false, isExpanded, id }: ActionProps) {
  return (
    <button
      id={id}
      type="button"
      class={isWritten ? "btn quiet small" : "btn quiet small icon"}
      aria-label={label}
      title={isWritten ? undefined : label}
      aria-expanded={isExpanded}
      onClick={onClick}
    >
      <Icon name={icon} />
      {isWritten && label}
    </button>
  );
}
