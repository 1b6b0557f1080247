import { Icon } from "../../parts/icon.tsx";
import { writeMoment } from "../archive/write-moment.ts";
import type { BackupSummary } from "../archive-port.ts";
import { backupWords as words } from "./words.ts";

export interface BackupListProps {
  /** Newest first. */
  readonly backups: readonly BackupSummary[];
  readonly now: Date;
  readonly onSave: (backup: BackupSummary) => void;
  readonly onRestore: (backup: BackupSummary) => void;
}

/** The backups there are: when, why, how much, and a way to put each back. */
export function BackupList({ backups, now, onSave, onRestore }: BackupListProps) {
  if (backups.length === 0) return <p class="mid">{words.none}</p>;
  return (
    <ul class="lines">
      {backups.map((backup) => {
        const { id, made, reason, notes, size } = backup;
        const date = writeMoment(made, now);
        return (
          <li key={id}>
            <div>
              <p>{date}</p>
              <p class="meta">{words.facts(words.reasons[reason], notes, size)}</p>
            </div>
            <div class="acts">
              <button
                type="button"
                class="btn quiet small"
                aria-label={words.saveSpoken(date)}
                onClick={() => onSave(backup)}
              >
                <Icon name="download" />
                {words.save}
              </button>
              <button
                type="button"
                class="btn small"
                aria-label={words.restoreSpoken(date)}
                onClick={() => onRestore(backup)}
              >
                {words.restore}
              </button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
