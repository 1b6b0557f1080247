import { useMemo, useState } from "preact/hooks";
import type { Note } from "../../model/note.ts";
import { countBySite, groupNotes } from "../note/group-notes.ts";
import { removeNote } from "../note/note-actions.ts";
import { useAllNotes } from "../note/use-all-notes.ts";
import { Message } from "../parts/message.tsx";
import { siteOf } from "../parts/site-of.ts";
import { Skeleton } from "../parts/skeleton.tsx";
import { type Notice, ToastPlace } from "../parts/toast.tsx";
import { TroubleMessage } from "../parts/trouble-message.tsx";
import type { SurfacePorts } from "../ports.ts";
import { explanations, text } from "../strings.ts";
import { findNotes, queryOf, searchable } from "./find-notes.ts";
import { LibraryHeader } from "./library-header.tsx";
import { LibraryList } from "./library-list.tsx";
import { SiteFilter } from "./site-filter.tsx";

export type LibraryPorts = Pick<SurfacePorts, "notes" | "unsaved" | "now">;

/** "Mijn kantlijn": every note of every document. */
export function Library({ ports }: { readonly ports: LibraryPorts }) {
  const { stored, reload } = useAllNotes(ports.notes);
  const [typed, setTyped] = useState("");
  const [notice, setNotice] = useState<Notice>();
  const notes = stored?.ok === true ? stored.value : undefined;
  return (
    <div class="sheet lib">
      <LibraryHeader typed={typed} onType={setTyped} />
      {notes !== undefined && notes.length > 0 ? (
        <Found notes={notes} typed={typed} ports={ports} onNotice={setNotice} />
      ) : (
        <main class="list alone">
          {stored === undefined && <Skeleton label={text.loadingNotes} />}
          {stored?.ok === false && (
            <TroubleMessage
              trouble={stored.error}
              onRetry={reload}
              onAcceptLoss={() => void ports.notes.acceptLoss().then(reload)}
            />
          )}
          {stored?.ok === true && <Message icon="pencil" explanation={explanations.noNotesAtAll} />}
        </main>
      )}
      <ToastPlace notice={notice} onGone={() => setNotice(undefined)} />
    </div>
  );
}

interface FoundProps {
  readonly notes: readonly Note[];
  readonly typed: string;
  readonly ports: LibraryPorts;
  readonly onNotice: (notice: Notice) => void;
}

function Found({ notes, typed, ports, onNotice }: FoundProps) {
  const [site, setSite] = useState<string>();
  const ready = useMemo(() => notes.map(searchable), [notes]);
  const query = queryOf(typed);
  const matching = findNotes(ready, query);
  const shown = site === undefined ? matching : matching.filter(({ document }) => siteOf(document) === site);
  return (
    <>
      <SiteFilter counts={countBySite(matching)} total={matching.length} selected={site} onSelect={setSite} />
      <main class="list">
        <p class="sub" role="status">
          <b class="lbl">{text.noteCount(shown.length)}</b>{" "}
          <span class="mid">{describe(typed.trim(), groupNotes(shown).length)}</span>
        </p>
        <LibraryList
          notes={shown}
          query={query}
          now={ports.now()}
          onRemove={(id) => void removeNote(id, ports, onNotice)}
        />
      </main>
    </>
  );
}

function describe(query: string, documents: number): string {
  const where = text.inDocuments(text.documentCount(documents));
  return query === "" ? where : `${text.withQuery(query)} ${where}`;
}
