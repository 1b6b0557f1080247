import { t } from "../words/t.ts";

/** A moment as a date: `10 juli 2020`; today is `vandaag`. */
export function writeDate(iso: string, now: Date): string {
  const date = new Date(iso);
  if (date.toDateString() === now.toDateString()) return t("parts.today");
  return writeFullDate(date);
}

/** A moment as a date, also where that is today: on paper `vandaag` is soon another day. */
export function writeFullDate(moment: string | Date): string {
  return new Date(moment).toLocaleDateString(t("language"), { day: "numeric", month: "long", year: "numeric" });
}

/** A moment as a date with its time, also where that is today. */
export function writeFullMoment(moment: Date): string {
  return t("parts.moment", { date: writeFullDate(moment), time: writeTime(moment) });
}

/** A moment as a date with its time: `10 juli 2020, 14:05`. */
export function writeMoment(iso: string, now: Date): string {
  return t("parts.moment", { date: writeDate(iso, now), time: writeTime(new Date(iso)) });
}

function writeTime(moment: Date): string {
  return moment.toLocaleTimeString(t("language"), { hour: "2-digit", minute: "2-digit" });
}
