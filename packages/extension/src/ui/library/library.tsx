import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../../words/t.ts";
import { saveAllLeft } from "../note/editor/save-left.ts";
import { type Notice, ToastPlace } from "../parts/toast.tsx";
import { focusList } from "./focus-list.ts";
import { LibraryHeader } from "./library-header.tsx";
import type { LibraryParts } from "./library-parts.ts";
import type { LibraryPorts } from "./library-ports.ts";
import { NotesView } from "./notes-view.tsx";
import { useView } from "./use-view.ts";

export interface LibraryProps {
  readonly ports: LibraryPorts;
  /** The other parts; one that is not there is not offered. */
  readonly parts?: LibraryParts;
}

/** "Mijn kantlijn": every note of every document. */
export function Library({ ports, parts = {} }: LibraryProps) {
  const [view, go] = useView();
  const [notice, setNotice] = useState<Notice>();
  const chosen = useRef<readonly string[]>([]);
  const part = parts[view.name];
  useEffect(() => void saveAllLeft(undefined, ports), [ports]);
  return (
    <div class="sheet lib" data-open={part === undefined && view.open !== undefined}>
      {part === undefined && (
        <button type="button" class="btn skip" onClick={focusList}>
          {t("library.toList")}
        </button>
      )}
      <LibraryHeader view={view} go={go} parts={parts} />
      {part === undefined ? (
        <NotesView
          key={view.name}
          view={view}
          go={go}
          ports={ports}
          onChosen={(ids) => {
            chosen.current = ids;
          }}
          onNotice={setNotice}
        />
      ) : (
        part({ view, go, chosen: chosen.current })
      )}
      <ToastPlace notice={notice} onGone={() => setNotice(undefined)} />
    </div>
  );
}
