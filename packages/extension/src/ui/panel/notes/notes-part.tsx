import type { RecentNotes } from "../../../model/note-lists.ts";
import type { PageSummary } from "../../../model/page-summary.ts";
import type { StoreTrouble } from "../../../model/store-trouble.ts";
import type { PanelPorts, TabFacts } from "../../ports.ts";
import type { Current } from "../jump-row.tsx";
import { NotPainted } from "../things/not-painted.tsx";
import { PaintSwitch } from "../things/paint-switch.tsx";
import { BackupSign } from "./backup-sign.tsx";
import { MentionedNotes } from "./mentioned-notes.tsx";
import { NotesTab } from "./notes-tab.tsx";
import { OtherNotes } from "./other-notes.tsx";
import { quoteNote } from "./quote-note.ts";
import { type MentionedRead, useMentionedNotes } from "./use-mentioned-notes.ts";
import { useRecentNotes } from "./use-recent-notes.ts";
import type { Writing } from "./use-writing.ts";

const SHUT: readonly StoreTrouble["kind"][] = ["private", "cannot-open", "newer", "not-upgraded"];

export interface NotesPartProps {
  readonly tab: TabFacts;
  readonly summary: PageSummary;
  readonly ports: PanelPorts;
  readonly writing: Writing;
  /** Shows a note, or the first mention of what it is about, in the text. */
  readonly onReveal: (target: Current) => void;
  readonly onTold: (message: string) => void;
}

/** The notes of this document, then what the reader wrote in others. Trouble with the store is said once, above. */
export function NotesPart({ summary, tab, ports, writing, onReveal, onTold }: NotesPartProps) {
  const recent = useRecentNotes(tab.isPrivate ? undefined : summary.document.key, ports.notes);
  const mentioned = useMentionedNotes(summary, tab.isPrivate ? undefined : ports.notes);
  const { stored } = writing.notes.view;
  const hasNotes = stored?.ok === true && stored.value.length > 0;
  return (
    <>
      {hasNotes && <NotPainted setting={ports.paintNotes} />}
      <NotesTab
        {...writing}
        onLibrary={ports.openLibrary}
        places={summary.notePlaces}
        onReveal={({ id }, index) => onReveal({ id, index })}
        selected={async () => (await ports.page.selection(tab.id))?.selector}
        onEdit={writing.write}
        onCopy={(words) => void ports.out.copy(words)}
        onQuote={(note) => void quoteNote(note, tab.id, ports, onTold)}
      >
        {stored?.ok && (
          <MentionedNotes
            summary={summary}
            read={mentioned}
            now={ports.now()}
            editingId={writing.editing?.note.id}
            onReveal={(id) => onReveal({ id, index: 0 })}
            onEdit={writing.write}
          />
        )}
        {stored?.ok && recent && (
          <OtherNotes recent={without(recent, mentioned)} now={ports.now()} onLibrary={() => ports.openLibrary()} />
        )}
        <BackupSign setting={ports.backupTrouble} now={ports.now()} onLibrary={ports.openLibrary} />
        {stored?.ok && <PaintSwitch setting={ports.paintNotes} />}
      </NotesTab>
    </>
  );
}

/** What stands in the list above already is not listed twice. */
function without(recent: RecentNotes, mentioned: MentionedRead | undefined): RecentNotes {
  const ids = new Set(mentioned?.ok === true ? mentioned.value.map(({ id }) => id) : []);
  return { ...recent, notes: recent.notes.filter(({ id }) => !ids.has(id)) };
}

/** No new note is offered where it is said that there can be none for now. */
export function mayWrite({ notes: { view } }: Writing): boolean {
  return view.stored?.ok !== false || !SHUT.includes(view.stored.error.kind);
}
