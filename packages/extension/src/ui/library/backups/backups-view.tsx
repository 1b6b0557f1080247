import { useEffect, useState } from "preact/hooks";
import { ArchivePage } from "../archive/archive-page.tsx";
import { Asked } from "../archive/asked.tsx";
import { useAsked } from "../archive/use-asked.ts";
import { useLongWork } from "../archive/use-long-work.ts";
import { WorkLine } from "../archive/work-line.tsx";
import { writeMoment } from "../archive/write-moment.ts";
import type { ArchivePort, BackupSummary, StorageState } from "../archive-port.ts";
import { ImportSteps } from "../import/import-steps.tsx";
import { BackupList } from "./backup-list.tsx";
import { FileScheduleChoice } from "./file-schedule.tsx";
import { StorageFacts } from "./storage-state.tsx";
import { backupWords as words } from "./words.ts";

export interface BackupsViewProps {
  readonly port: ArchivePort;
  readonly now: () => Date;
}

/** Where the notes are kept, the backups of them, and how to put one back. */
export function BackupsView({ port, now }: BackupsViewProps) {
  const [restored, setRestored] = useState<BackupSummary>();
  return (
    <ArchivePage icon="disk" title={words.title}>
      {restored === undefined ? (
        <Parts port={port} now={now} onRestore={setRestored} />
      ) : (
        <ImportSteps
          port={port}
          label={words.of(writeMoment(restored.made, now()))}
          read={(work) => port.previewBackup(restored.id, work)}
          onEnd={() => setRestored(undefined)}
        />
      )}
    </ArchivePage>
  );
}

interface PartsProps extends BackupsViewProps {
  readonly onRestore: (backup: BackupSummary) => void;
}

function Parts({ port, now, onRestore }: PartsProps) {
  const [storage, askStorage] = useAsked(port.storage);
  return (
    <div class="parts">
      <Asked answer={storage}>
        {(state: StorageState) => <StorageFacts state={state} port={port} onChanged={askStorage} />}
      </Asked>
      <Backups port={port} now={now} onRestore={onRestore} />
      <FileScheduleChoice port={port} now={now()} />
    </div>
  );
}

function Backups({ port, now, onRestore }: PartsProps) {
  const [backups, askBackups] = useAsked(port.backups);
  const making = useLongWork<BackupSummary>();
  const { kind } = making.state;
  useEffect(() => {
    if (kind === "done") askBackups();
  }, [kind, askBackups]);
  return (
    <section>
      <h3>{words.backups}</h3>
      <p class="body">{words.kept}</p>
      <button
        type="button"
        class="btn"
        disabled={kind === "busy"}
        onClick={() => making.start((work) => port.backUpNow(work))}
      >
        {words.now}
      </button>
      <WorkLine work={making} busy={words.making} done={({ notes }) => words.made(notes)} />
      <Asked answer={backups}>
        {(all: readonly BackupSummary[]) => <BackupList backups={all} now={now()} onRestore={onRestore} />}
      </Asked>
    </section>
  );
}
