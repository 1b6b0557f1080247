import { t } from "../../words/t.ts";

/** A moment as a date: `10 juli 2020`; today is `vandaag`. */
export function writeDate(iso: string, now: Date): string {
  const date = new Date(iso);
  if (date.toDateString() === now.toDateString()) return t("parts.today");
  return date.toLocaleDateString(t("language"), { day: "numeric", month: "long", year: "numeric" });
}

/** A moment as a date with its time: `10 juli 2020, 14:05`. */
export function writeMoment(iso: string, now: Date): string {
  const time = new Date(iso).toLocaleTimeString(t("language"), { hour: "2-digit", minute: "2-digit" });
  return t("parts.moment", { date: writeDate(iso, now), time });
}
