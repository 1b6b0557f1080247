import { useEffect, useRef } from "preact/hooks";
import { t } from "../../../words/t.ts";
import { type LongWorkHandle, useLongWork } from "../archive/use-long-work.ts";
import { WorkLine } from "../archive/work-line.tsx";
import type { Archived, ArchivePort, DoneImport, ImportPreview, LongWork } from "../archive-port.ts";
import { Preview } from "./import-preview.tsx";
import { TakeBack } from "./take-back.tsx";

export type ImportingPort = Pick<ArchivePort, "carryOut" | "letGo" | "takeBack">;

export interface ImportStepsProps {
  readonly port: ImportingPort;
  /** The name of the file or the backup. */
  readonly label: string;
  /** What the way out is called: "Een ander bestand kiezen". */
  readonly another: string;
  /** Reads and checks it. */
  readonly read: (work: LongWork) => Archived<ImportPreview>;
  /** The reader is through with it. */
  readonly onEnd: () => void;
}

/** One file or backup from being checked to being taken in, and back. Mount it anew for another. */
export function ImportSteps({ port, label, another, read, onEnd }: ImportStepsProps) {
  const checking = useLongWork<ImportPreview>();
  const doing = useLongWork<DoneImport>();
  useEffect(() => checking.start(read), []);
  const done = doing.state.kind === "done" ? doing.state.value : undefined;
  const besides = checking.state.kind === "done" ? checking.state.value.examples.conflict : [];
  const waiting = useRef<string>(undefined);
  waiting.current = checking.state.kind === "done" && done === undefined ? checking.state.value.id : undefined;
  // Who leaves the view does not want the import any more.
  useEffect(() => () => waiting.current !== undefined && port.letGo(waiting.current), []);
  if (done !== undefined) return <TakeBack port={port} {...{ done, besides, another, onEnd }} />;
  return (
    <>
      <WorkLine work={checking} busy={t("import.checking", { label })} done={() => undefined} />
      {checking.state.kind === "failed" && <Another words={another} onEnd={onEnd} />}
      {checking.state.kind === "done" && (
        <Checked {...{ port, label, another, doing, onEnd }} preview={checking.state.value} />
      )}
    </>
  );
}

interface CheckedProps extends Omit<ImportStepsProps, "read"> {
  readonly preview: ImportPreview;
  readonly doing: LongWorkHandle<DoneImport>;
}

function Checked({ port, label, another, preview, doing, onEnd }: CheckedProps) {
  return (
    <>
      <Preview
        {...{ label, another, preview }}
        isBusy={doing.state.kind === "busy"}
        onCarryOut={(choice) => doing.start((work) => port.carryOut(preview.id, choice, work))}
        onLetGo={onEnd}
      />
      <WorkLine work={doing} busy={t("import.doing")} done={() => undefined} />
    </>
  );
}

function Another({ words, onEnd }: { readonly words: string; readonly onEnd: () => void }) {
  return (
    <button type="button" class="btn" onClick={onEnd}>
      {words}
    </button>
  );
}
