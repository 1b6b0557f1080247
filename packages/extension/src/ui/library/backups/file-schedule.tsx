import { useEffect, useState } from "preact/hooks";
import { writeMoment } from "../../../wording/write-date.ts";
import { t } from "../../../words/t.ts";
import { ChoiceList } from "../archive/choice-list.tsx";
import type { ArchivePort, FileSchedule, ScheduleState } from "../archive-port.ts";

const SCHEDULES: readonly FileSchedule[] = ["never", "weekly", "daily"];

export interface FileScheduleProps {
  readonly port: Pick<ArchivePort, "schedule" | "changeSchedule">;
  readonly now: Date;
}

/** Whether a file with all notes is made by itself, and how that went last. */
export function FileScheduleChoice({ port, now }: FileScheduleProps) {
  const [state, setState] = useState<ScheduleState>();
  const [isRefused, setRefused] = useState(false);
  const load = () => void port.schedule().then(setState);
  useEffect(load, [port]);
  // The browser asks for its permission only while it sees the press.
  const choose = (schedule: FileSchedule) =>
    void port.changeSchedule(schedule).then((isAllowed) => {
      setRefused(!isAllowed);
      load();
    });
  if (state === undefined) return undefined;
  const { schedule, last } = state;
  return (
    <section>
      <h3>{t("backups.file")}</h3>
      <p class="body">{t("backups.fileLead")}</p>
      <ChoiceList
        legend={t("backups.howOften")}
        options={SCHEDULES.map((id) => ({ id, name: t(`backups.schedules.${id}`) }))}
        chosen={schedule}
        onChoose={choose}
      />
      <p role="status" class="mid">
        {isRefused && t("backups.refused")}
        {!isRefused && last !== undefined && sayLast(last, now)}
      </p>
    </section>
  );
}

function sayLast({ at, isDone }: NonNullable<ScheduleState["last"]>, now: Date): string {
  const date = writeMoment(at, now);
  return isDone ? t("backups.lastFile", { date }) : t("backups.lastFailed", { date });
}
