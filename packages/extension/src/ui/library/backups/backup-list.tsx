import { writeMoment } from "../../../wording/write-date.ts";
import { writeSize } from "../../../wording/write-size.ts";
import { keyOf } from "../../../words/key-of.ts";
import { t } from "../../../words/t.ts";
import { Icon } from "../../parts/icon.tsx";
import type { BackupSummary } from "../archive-port.ts";
import { writeNotes } from "../write-notes.ts";

export interface BackupListProps {
  /** Newest first. */
  readonly backups: readonly BackupSummary[];
  readonly now: Date;
  readonly onSave: (backup: BackupSummary) => void;
  readonly onRestore: (backup: BackupSummary) => void;
}

/** The backups there are: when, why, how much, and a way to put each back. */
export function BackupList({ backups, now, onSave, onRestore }: BackupListProps) {
  if (backups.length === 0) return <p class="mid">{t("backups.none")}</p>;
  return (
    <ul class="lines">
      {backups.map((backup) => {
        const { id, made } = backup;
        const date = writeMoment(made, now);
        return (
          <li key={id}>
            <div>
              <p>{date}</p>
              <p class="meta">{factsOf(backup)}</p>
            </div>
            <div class="acts">
              <button
                type="button"
                class="btn quiet small"
                aria-label={t("backups.saveSpoken", { date })}
                onClick={() => onSave(backup)}
              >
                <Icon name="download" />
                {t("backups.save")}
              </button>
              <button
                type="button"
                class="btn small"
                aria-label={t("backups.restoreSpoken", { date })}
                onClick={() => onRestore(backup)}
              >
                {t("backups.restore")}
              </button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function factsOf({ reason, notes, size }: BackupSummary): string {
  return t("backups.facts", {
    reason: t(`backups.reasons.${keyOf(reason)}`),
    notes: writeNotes(notes),
    size: writeSize(size),
  });
}
