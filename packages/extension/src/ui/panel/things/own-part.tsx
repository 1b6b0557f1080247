import { plainText } from "../../../markdown/index.ts";
import type { NamingDocument } from "../../../model/known-document.ts";
import type { DocumentKey, Note, ThingTarget } from "../../../model/note.ts";
import { Icon } from "../../parts/icon.tsx";
import { Row } from "../../parts/row.tsx";
import { siteOf } from "../../parts/site-of.ts";
import { writeDate } from "../../parts/write-date.ts";
import type { PanelPorts } from "../../ports.ts";
import { type OwnPart as Own, useOwnPart } from "./use-own-part.ts";
import { thingText } from "./words.ts";

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
          <p class="meta">{thingText.outOfReach}</p>
        </Row>
      ) : (
        <Told own={own} kind={about.kind} here={here} now={ports.now()} onEdit={onEdit} />
      )}
      <Row class="own-write">
        <button type="button" class="btn quiet small" onClick={() => onWrite(about)}>
          <Icon name="pencil" />
          {thingText.write[about.kind]}
        </button>
      </Row>
    </div>
  );
}

interface ToldProps extends Pick<OwnPartProps, "here" | "onEdit"> {
  readonly own: Own;
  readonly kind: ThingTarget["kind"];
  readonly now: Date;
}

function Told({ own: { notes, documents, more }, kind, here, now, onEdit }: ToldProps) {
  return (
    <>
      {notes.map((note) => (
        <OwnNote key={note.id} note={note} isHere={note.document.key === here} now={now} onEdit={() => onEdit(note)} />
      ))}
      {documents.length > 0 && (
        <Row margin={<span class="num">{documents.length + more}</span>}>
          <h3 class="lbl">{thingText.documents[kind]}</h3>
          <ul class="naming">
            {documents.map((document) => (
              <Naming key={document.key} document={document} />
            ))}
          </ul>
          {more > 0 && <p class="meta">{thingText.more(more)}</p>}
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
  const labels = [kind, ...(tags ?? []).map((tag) => `#${tag}`)].filter((one) => one !== undefined);
  return (
    <Row margin={<span class="mk dot" />}>
      {body !== "" && <p class="body clamp3">{plainText(body)}</p>}
      <p class="meta own-foot">
        {labels.length > 0 && <span>{labels.join(" ")}</span>}
        <span>{writeDate(modified, now)}</span>
        {!isHere && <span>{document.title || siteOf(document)}</span>}
        <button
          type="button"
          class="btn quiet small icon"
          aria-label={thingText.edit}
          title={thingText.edit}
          onClick={onEdit}
        >
          <Icon name="pencil" />
        </button>
      </p>
    </Row>
  );
}

function Naming({ document }: { readonly document: NamingDocument }) {
  return (
    <li>
      <a href={document.url} target="_blank" rel="noreferrer">
        {document.title || siteOf(document)}
      </a>{" "}
      <span class="meta num">
        <span aria-hidden="true">{thingText.times(document.count)}</span>
        <span class="vh">{thingText.timesSpoken(document.count)}</span>
      </span>
    </li>
  );
}
