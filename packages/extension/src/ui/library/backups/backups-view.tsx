import { useEffect, useState } from "preact/hooks";
import type { BackupTrouble } from "../../../settings/backup-trouble.ts";
import { writeMoment } from "../../../wording/write-date.ts";
import { t } from "../../../words/t.ts";
import { Icon } from "../../parts/icon.tsx";
import { ArchivePage } from "../archive/archive-page.tsx";
import { Asked } from "../archive/asked.tsx";
import { useAsked } from "../archive/use-asked.ts";
import { useLongWork } from "../archive/use-long-work.ts";
import { WorkLine } from "../archive/work-line.tsx";
import type { ArchivePort, BackupSummary, ReadyFile, StorageState } from "../archive-port.ts";
import { ImportSteps } from "../import/import-steps.tsx";
import { writeNotes } from "../write-notes.ts";
import { BackupList } from "./backup-list.tsx";
import { FileScheduleChoice } from "./file-schedule.tsx";
import { StorageFacts } from "./storage-state.tsx";

export interface BackupsViewProps {
  readonly port: ArchivePort;
  readonly now: () => Date;
}

/** Where the notes are kept, the backups of them, and how to put one back. */
export function BackupsView({ port, now }: BackupsViewProps) {
  const [restored, setRestored] = useState<BackupSummary>();
  return (
    <ArchivePage icon="disk" title={t("backups.title")}>
      {restored === undefined ? (
        <Parts port={port} now={now} onRestore={setRestored} />
      ) : (
        <ImportSteps
          port={port}
          label={t("backups.of", { date: writeMoment(restored.made, now()) })}
          another={t("backups.back")}
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
      <Asked answer={storage} wait={t("options.loadingStorage")}>
        {(state: StorageState) => <StorageFacts state={state} port={port} onChanged={askStorage} />}
      </Asked>
      {storage?.ok === false && <p class="body">{t("backups.apart")}</p>}
      <Backups port={port} now={now} onRestore={onRestore} />
      <FileScheduleChoice port={port} now={now()} />
    </div>
  );
}

function Backups({ port, now, onRestore }: PartsProps) {
  const [backups, askBackups] = useAsked(port.backups);
  const making = useLongWork<BackupSummary>();
  const saving = useLongWork<ReadyFile>();
  const { kind } = making.state;
  useEffect(() => {
    if (kind === "done") askBackups();
  }, [kind, askBackups]);
  const save = ({ id }: BackupSummary) =>
    saving.start(async (work) => {
      const file = await port.backupFile(id, work);
      if (file.ok) port.save(file.value);
      return file;
    });
  return (
    <section>
      <h3>{t("backups.backups")}</h3>
      <p class="body">{t("backups.kept")}</p>
      <DailyTrouble port={port} now={now()} />
      <button
        type="button"
        class="btn"
        disabled={kind === "busy"}
        onClick={() => making.start((work) => port.backUpNow(work))}
      >
        {t("backups.now")}
      </button>
      <WorkLine
        work={making}
        busy={t("backups.making")}
        done={({ notes }) => t("backups.made", { notes: writeNotes(notes) })}
      />
      <Asked answer={backups} wait={t("backups.loading")}>
        {(all: readonly BackupSummary[]) => (
          <BackupList backups={all} now={now()} onSave={save} onRestore={onRestore} />
        )}
      </Asked>
      <WorkLine work={saving} busy={t("backups.saving")} done={({ name }) => t("backups.saved", { name })} />
    </section>
  );
}

/** That the backup of the day fails, and why: nothing else would tell before it is needed. */
function DailyTrouble({ port, now }: { readonly port: Pick<ArchivePort, "backupTrouble">; readonly now: Date }) {
  const [trouble, setTrouble] = useState<BackupTrouble>();
  useEffect(() => void port.backupTrouble().then(setTrouble), [port]);
  if (trouble === undefined) return undefined;
  return (
    <p role="alert" class="refusal">
      <Icon name="alert" />
      <span>
        {t("backups.dailyFails", { moment: writeMoment(trouble.since, now) })}{" "}
        {trouble.why !== undefined && t(`archive.store.${trouble.why}`)}
      </span>
    </p>
  );
}
