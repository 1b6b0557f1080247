import { useState } from "preact/hooks";
import { plainText } from "../../../markdown/index.ts";
import type { DocumentKey, Note, ThingTarget } from "../../../model/note.ts";
import { writeDate } from "../../../wording/write-date.ts";
import { t } from "../../../words/t.ts";
import { writeKind } from "../../note/editor/kind-field.tsx";
import { Icon } from "../../parts/icon.tsx";
import { IconButton } from "../../parts/icon-button.tsx";
import { NamingList } from "../../parts/naming-list.tsx";
import { Row } from "../../parts/row.tsx";
import { siteOf } from "../../parts/site-of.ts";
import type { PanelPorts } from "../../ports.ts";
import { type OwnPart as Own, useOwnPart } from "./use-own-part.ts";

export interface OwnPartProps {
  readonly about: ThingTarget;
  /** The document that is open. */
  readonly here: DocumentKey;
  readonly ports: Pick<PanelPorts, "notes" | "documents" | "now">;
  readonly onWrite: (about: ThingTarget) => void;
  readonly onEdit: (note: Note) => void;
}

/** What the reader has on a term or a paper: their notes, their other documents that name it, and the way to a new note. */
export function OwnPart({ about, here, ports, onWrite, onEdit }: OwnPartProps) {
  const own = useOwnPart(about, here, ports);
  if (own === undefined) return undefined;
  return (
    <div class="own">
      {own === "failed" ? (
        <Row>
          <p class="meta">{t("notes.ownFailed")}</p>
        </Row>
      ) : (
        <Told own={own} kind={about.kind} here={here} now={ports.now()} onEdit={onEdit} />
      )}
      <Row class="own-write">
        <button type="button" class="btn quiet small" onClick={() => onWrite(about)}>
          <Icon name="pencil" />
          {t(`notes.writeOn.${about.kind}`)}
        </button>
      </Row>
    </div>
  );
}

/** Notes shown until the reader asks for more. */
const FIRST = 5;

interface ToldProps extends Pick<OwnPartProps, "here" | "onEdit"> {
  readonly own: Own;
  readonly kind: ThingTarget["kind"];
  readonly now: Date;
}

function Told({ own: { notes, documents, more }, kind, here, now, onEdit }: ToldProps) {
  const [most, setMost] = useState(FIRST);
  return (
    <>
      {notes.slice(0, most).map((note) => (
        <OwnNote key={note.id} note={note} isHere={note.document.key === here} now={now} onEdit={() => onEdit(note)} />
      ))}
      {notes.length > most && (
        <Row>
          <button type="button" class="more" onClick={() => setMost(most + FIRST)}>
            {t("parts.showMore", { count: Math.min(FIRST, notes.length - most) })}
          </button>
        </Row>
      )}
      {documents.length > 0 && (
        <Row margin={<span class="num">{documents.length + more}</span>}>
          <h3 class="lbl">{t(`notes.alsoNamed.${kind}`)}</h3>
          <NamingList documents={documents} more={more} />
        </Row>
      )}
    </>
  );
}

interface OwnNoteProps {
  readonly note: Note;
  readonly isHere: boolean;
  readonly now: Date;
  readonly onEdit: () => void;
}

function OwnNote({ note: { body, kind, tags, document, modified }, isHere, now, onEdit }: OwnNoteProps) {
  const labels = [kind && writeKind(kind), ...(tags ?? []).map((tag) => `#${tag}`)].filter((one) => one !== undefined);
  return (
    <Row margin={<span class="mk dot" />}>
      {body !== "" && <p class="body clamp3">{plainText(body)}</p>}
      <div class="meta own-foot">
        <p>
          {labels.length > 0 && <span>{labels.join(" ")}</span>}
          <span>{writeDate(modified, now)}</span>
          {!isHere && <span lang="nl">{document.title || siteOf(document)}</span>}
        </p>
        <IconButton icon="pencil" label={t("notes.open")} isSmall onPress={onEdit} />
      </div>
    </Row>
  );
}
