import type { BackupTrouble } from "../../../settings/backup-trouble.ts";
import type { KeptChoice } from "../../../settings/kept-choice.ts";
import { writeDate } from "../../../wording/write-date.ts";
import { t } from "../../../words/t.ts";
import { Row } from "../../parts/row.tsx";
import { useKept } from "../../parts/use-kept.ts";
import type { PanelPorts } from "../../ports.ts";

export interface BackupSignProps {
  readonly setting: KeptChoice<BackupTrouble | undefined>;
  readonly now: Date;
  readonly onLibrary: PanelPorts["openLibrary"];
}

/** Says that no snapshots are made any more, and leads to why; nothing while they are. */
export function BackupSign({ setting, now, onLibrary }: BackupSignProps) {
  const [trouble] = useKept<BackupTrouble | undefined>(setting, undefined);
  if (trouble === undefined) return undefined;
  return (
    <Row class="setting">
      <p class="meta">{t("panel.noBackups", { date: writeDate(trouble.since, now) })}</p>
      <button type="button" class="more" onClick={() => onLibrary("opslag")}>
        {t("panel.toBackups")}
      </button>
    </Row>
  );
}
