import { useEffect, useState } from "preact/hooks";
import type { WholeNote } from "../../library/draw-notes.ts";
import { Rendered } from "../markdown/rendered.tsx";
import { addressOf } from "../note/address-of.ts";
import { NoteEditor } from "../note/note-editor.tsx";
import { Icon } from "../parts/icon.tsx";
import type { Notice } from "../parts/toast.tsx";
import { writeDate } from "../parts/write-date.ts";
import { writeDossier } from "../parts/write-dossier.ts";
import { eraseNotes, removeNotes, restoreNotes } from "./bulk-actions.ts";
import { copyOf } from "./copy-of.ts";
import { kindName } from "./facet-name.ts";
import type { LibraryPorts } from "./library-ports.ts";
import { NoteHistory } from "./note-history.tsx";
import { QuoteInContext } from "./quote-in-context.tsx";
import { RelatedNotes } from "./related-notes.tsx";
import { SureToErase } from "./sure-to-erase.tsx";
import { words } from "./words.ts";

export interface NoteDetailProps {
  readonly id: string;
  readonly ports: LibraryPorts;
  readonly onClose: () => void;
  readonly onOpen: (id: string) => void;
  readonly onNotice: (notice: Notice) => void;
}

/** One note in full, beside the list. */
export function NoteDetail(props: NoteDetailProps) {
  const { id, ports, onClose, onOpen } = props;
  const [isEditing, setEditing] = useState(false);
  const whole = useWholeNote(id, ports);
  return (
    <section class="det" aria-label={words.detail}>
      <button type="button" class="btn quiet small det-back" onClick={onClose}>
        <Icon name="left" />
        {words.back}
      </button>
      {whole === "gone" && <p class="mid">{words.gone}</p>}
      {typeof whole === "object" && (
        <>
          <Head {...props} whole={whole} onEdit={() => setEditing(true)} isEditing={isEditing} />
          {whole.state !== "found" && <p class="det-state">{words.standing[whole.state]}</p>}
          <QuoteInContext note={whole.note} />
          {isEditing ? (
            <NoteEditor
              note={whole.note}
              ports={ports}
              onClose={async () => setEditing(false)}
              onRemove={(removed) => void removeNotes([removed], ports.notes, props.onNotice)}
              onParted={({ id: parted }) => onOpen(parted)}
            />
          ) : (
            <Rendered source={whole.note.body} />
          )}
          <Labels whole={whole} />
          <RelatedNotes related={whole.related} onOpen={onOpen} />
          <NoteHistory id={id} modified={whole.note.modified} ports={ports} />
          <Dates whole={whole} now={ports.now()} />
        </>
      )}
    </section>
  );
}

/** The note as it is now; absent while it is on its way. */
function useWholeNote(id: string, { library }: LibraryPorts): WholeNote | "gone" | undefined {
  const [whole, setWhole] = useState<WholeNote | "gone">();
  useEffect(() => {
    const read = () => void library.note(id).then((found) => setWhole(found ?? "gone"));
    read();
    return library.onNews(read);
  }, [id, library]);
  return whole;
}

interface HeadProps extends NoteDetailProps {
  readonly whole: WholeNote;
  readonly isEditing: boolean;
  readonly onEdit: () => void;
}

function Head({ whole, ports, isEditing, onEdit, onClose, onNotice }: HeadProps) {
  const { note, removedAt } = whole;
  const copy = async () =>
    onNotice({ message: (await ports.out.copy(copyOf(note))) ? words.copied : words.copyFailed });
  return (
    <header class="det-head">
      <p class="meta">
        {words.targets[note.target.kind]} · {note.document.title || note.document.url}
      </p>
      <div class="det-act">
        <a class="btn quiet small" href={addressOf(note)} target="_blank" rel="noreferrer">
          <Icon name="out" />
          {note.target.kind === "passage" ? words.inText : words.openDocument}
        </a>
        {removedAt === undefined ? (
          <>
            <button type="button" class="btn quiet small" aria-pressed={isEditing} onClick={onEdit}>
              <Icon name="pencil" />
              {words.edit}
            </button>
            <button type="button" class="btn quiet small icon" aria-label={words.copy} onClick={() => void copy()}>
              <Icon name="copy" />
            </button>
            <button
              type="button"
              class="btn quiet small icon"
              aria-label={words.toTrash}
              onClick={() => void removeNotes([note.id], ports.notes, onNotice).then(onClose)}
            >
              <Icon name="trash" />
            </button>
          </>
        ) : (
          <>
            <button
              type="button"
              class="btn quiet small"
              onClick={() => void restoreNotes([note.id], ports.notes, onNotice).then(onClose)}
            >
              <Icon name="back" />
              {words.restore}
            </button>
            <SureToErase
              count={1}
              label={words.erase}
              onErase={() => void eraseNotes([note.id], ports.notes, onNotice).then(onClose)}
            />
          </>
        )}
      </div>
    </header>
  );
}

function Labels({ whole: { note } }: { readonly whole: WholeNote }) {
  const { kind, tags = [], dossier } = note;
  if (kind === undefined && tags.length === 0 && dossier === undefined) return undefined;
  return (
    <p class="ln-foot">
      {kind !== undefined && <span class="kind">{kindName(kind)}</span>}
      {tags.map((tag) => (
        <span key={tag} class="tag">
          {tag}
        </span>
      ))}
      {dossier !== undefined && (
        <span class="meta">
          {words.inDossier} {writeDossier(dossier)}
        </span>
      )}
    </p>
  );
}

function Dates({ whole: { note }, now }: { readonly whole: WholeNote; readonly now: Date }) {
  const made = words.made(writeDate(note.created, now));
  const isSame = note.created === note.modified;
  return <p class="meta">{isSame ? made : `${made}, ${words.changed(writeDate(note.modified, now))}`}</p>;
}
