import { useEffect, useState } from "preact/hooks";
import { ChoiceList } from "../archive/choice-list.tsx";
import { writeMoment } from "../archive/write-moment.ts";
import type { ArchivePort, FileSchedule, ScheduleState } from "../archive-port.ts";
import { backupWords as words } from "./words.ts";

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
      <h3>{words.file}</h3>
      <p class="body">{words.fileLead}</p>
      <ChoiceList
        legend={words.howOften}
        options={SCHEDULES.map((id) => ({ id, name: words.schedules[id] }))}
        chosen={schedule}
        onChoose={choose}
      />
      <p role="status" class="mid">
        {isRefused && words.refused}
        {!isRefused &&
          last !== undefined &&
          (last.isDone ? words.lastFile : words.lastFailed)(writeMoment(last.at, now))}
      </p>
    </section>
  );
}
