import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { type Notice, ToastPlace } from "../parts/toast.tsx";
import { LibraryHeader } from "./library-header.tsx";
import type { LibraryPorts } from "./library-ports.ts";
import { NotesView } from "./notes-view.tsx";
import { useView } from "./use-view.ts";
import { VIEWS } from "./view-address.ts";

export interface LibraryProps {
  readonly ports: LibraryPorts;
  /** Who cites what; without it there is no such part. */
  readonly citations?: ComponentChildren;
  /** What can be done with the library as a whole, at the end of its header. */
  readonly actions?: ComponentChildren;
}

/** "Mijn kantlijn": every note of every document. */
export function Library({ ports, citations, actions }: LibraryProps) {
  const [view, go] = useView();
  const [notice, setNotice] = useState<Notice>();
  const views = VIEWS.filter((name) => name !== "citaties" || citations !== undefined);
  return (
    <div class="sheet lib" data-open={view.open !== undefined}>
      <LibraryHeader view={view} go={go} views={views} actions={actions} />
      {view.name === "citaties" ? (
        citations
      ) : (
        <NotesView key={view.name} view={view} go={go} ports={ports} onNotice={setNotice} />
      )}
      <ToastPlace notice={notice} onGone={() => setNotice(undefined)} />
    </div>
  );
}
