import { useEffect, useRef, useState } from "preact/hooks";
import type { WholeNote } from "../../../library/draw-notes.ts";
import type { Note } from "../../../model/note.ts";
import { writeDate } from "../../../wording/write-date.ts";
import { writeDossier } from "../../../wording/write-dossier.ts";
import { t } from "../../../words/t.ts";
import { Rendered } from "../../markdown/rendered.tsx";
import { writeKind } from "../../note/editor/kind-field.tsx";
import { Icon } from "../../parts/icon.tsx";
import type { Notice } from "../../parts/toast.tsx";
import type { LibraryPorts } from "../library-ports.ts";
import { removeNotes } from "../list/bulk-actions.ts";
import { AlsoNamed } from "./also-named.tsx";
import { DetailActions } from "./detail-actions.tsx";
import { DetailEditor } from "./detail-editor.tsx";
import { DetailVersions } from "./detail-versions.tsx";
import { InPassage } from "./in-passage.tsx";
import { QuoteInContext } from "./quote-in-context.tsx";
import { RelatedNotes } from "./related-notes.tsx";

export interface NoteDetailProps {
  readonly id: string;
  readonly ports: LibraryPorts;
  readonly onClose: () => void;
  readonly onOpen: (id: string) => void;
  readonly onNotice: (notice: Notice) => void;
}

/** One note in full, beside the list. */
export function NoteDetail(props: NoteDetailProps) {
  const whole = useWholeNote(props.id, props.ports);
  const section = useRef<HTMLElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Where the note takes the place of the list, or of another note, what had the focus is gone.
    if (back.current !== null && back.current.getClientRects().length > 0) back.current.focus();
    else if (document.activeElement === document.body) section.current?.focus();
  }, []);
  return (
    <section class="det" aria-label={t("library.detail")} ref={section} tabIndex={-1}>
      <button type="button" class="btn quiet small det-back" ref={back} onClick={props.onClose}>
        <Icon name="left" />
        {t("library.back")}
      </button>
      {whole === "gone" && <p class="mid">{t("library.gone")}</p>}
      {typeof whole === "object" && <Whole {...props} whole={whole} />}
    </section>
  );
}

/** The note as it is now; absent while it is on its way. */
function useWholeNote(id: string, { library }: LibraryPorts): WholeNote | "gone" | undefined {
  const [whole, setWhole] = useState<WholeNote | "gone">();
  useEffect(() => {
    // Where it cannot be read the list tells why, and what was read before stays.
    const keep = () => undefined;
    const read = () => void library.note(id).then((found) => setWhole(found ?? "gone"), keep);
    read();
    return library.onNews(read);
  }, [id, library]);
  return whole;
}

function Whole(props: NoteDetailProps & { readonly whole: WholeNote }) {
  const { whole, ports, onClose, onOpen, onNotice } = props;
  const [isEditing, setEditing] = useState(false);
  const { note, state, removedAt, related } = whole;
  return (
    <>
      <header class="det-head">
        <p class="meta">
          {t(`facets.targets.${note.target.kind}`)} · <span lang="nl">{note.document.title || note.document.url}</span>
        </p>
        <DetailActions {...props} isEditing={isEditing} onEdit={() => setEditing(true)} />
      </header>
      {state !== "found" && <p class="det-state">{t(`library.standing.${state}`)}</p>}
      <QuoteInContext note={note} />
      {isEditing ? (
        <DetailEditor
          note={note}
          ports={ports}
          onDone={(id) => {
            setEditing(false);
            if (id !== note.id) onOpen(id);
          }}
          onRemove={(id) => void removeNotes([id], ports.notes, onNotice).then(onClose)}
        />
      ) : (
        <>
          <Rendered source={note.body} />
          <Labels whole={whole} />
        </>
      )}
      <Around note={note} documents={ports.documents} />
      <RelatedNotes related={related} onOpen={onOpen} />
      {removedAt === undefined && <DetailVersions note={note} ports={ports} onNotice={onNotice} />}
      <Dates whole={whole} now={ports.now()} />
    </>
  );
}

/** What there is beside a note: in its passage, or of what it is about. */
function Around({ note, documents }: { readonly note: Note } & Pick<LibraryPorts, "documents">) {
  const { target } = note;
  if (target.kind === "document") return undefined;
  if (target.kind === "passage") return <InPassage selector={target.selector} />;
  return <AlsoNamed note={note} target={target} documents={documents} />;
}

function Labels({ whole: { note } }: { readonly whole: WholeNote }) {
  const { kind, tags = [], dossier } = note;
  if (kind === undefined && tags.length === 0 && dossier === undefined) return undefined;
  return (
    <p class="ln-foot">
      {kind !== undefined && <span class="kind">{writeKind(kind)}</span>}
      {tags.map((tag) => (
        <span key={tag} class="tag">
          {tag}
        </span>
      ))}
      {dossier !== undefined && <span class="meta">{t("library.inDossier", { dossier: writeDossier(dossier) })}</span>}
    </p>
  );
}

function Dates({ whole: { note }, now }: { readonly whole: WholeNote; readonly now: Date }) {
  const made = writeDate(note.created, now);
  const changed = writeDate(note.modified, now);
  const isSame = note.created === note.modified;
  return (
    <p class="meta">{isSame ? t("library.made", { date: made }) : t("library.madeAndChanged", { made, changed })}</p>
  );
}
