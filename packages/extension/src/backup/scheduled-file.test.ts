import { expect, it } from "vitest";
import { createFileSchedule, createLastFile, type FileSchedule } from "../settings/backup-file.ts";
import { aStorage } from "../testing/storage.ts";
import { writeScheduledFile } from "./scheduled-file.ts";

const HOUR = 60 * 60 * 1_000;

function aSchedule(every: FileSchedule, write: (name: string) => Promise<boolean> = async () => true) {
  const storage = aStorage();
  const [schedule, last] = [createFileSchedule(storage), createLastFile(storage)];
  const written: string[] = [];
  let at = Date.UTC(2026, 10, 21, 8);
  const look = async (hours: number) => {
    at += hours * HOUR;
    await schedule.write(every);
    const attempt = (name: string) => {
      written.push(name);
      return write(name);
    };
    await writeScheduledFile({ schedule, last, now: () => new Date(at), write: attempt });
  };
  return { look, written, last };
}

it("is never written unless the reader chose so", async () => {
  const { look, written } = aSchedule("never");
  await look(1_000);
  expect(written).toEqual([]);
});

it("is written at once, and then once a day or once a week", async () => {
  const daily = aSchedule("daily");
  for (const hours of [0, 23, 1, 1]) await daily.look(hours);
  expect(daily.written).toEqual(["kantlijn-2026-11-21.json", "kantlijn-2026-11-22.json"]);
  const weekly = aSchedule("weekly");
  for (const hours of [0, 6 * 24, 24]) await weekly.look(hours);
  expect(weekly.written).toEqual(["kantlijn-2026-11-21.json", "kantlijn-2026-11-28.json"]);
});

it("does not wait for the day of a clock that was ahead", async () => {
  const { look, written } = aSchedule("weekly");
  for (const hours of [365 * 24, -365 * 24, 1]) await look(hours);
  expect(written).toEqual(["kantlijn-2027-11-21.json", "kantlijn-2026-11-21.json"]);
});

it("that failed is tried again, and the reader can see that it failed", async () => {
  const { look, written, last } = aSchedule("weekly", async () => {
    throw new Error("no permission");
  });
  await look(0);
  expect(await last.read()).toEqual({ at: "2026-11-21T08:00:00.000Z", isDone: false });
  await look(1);
  expect(written).toHaveLength(2);
});
