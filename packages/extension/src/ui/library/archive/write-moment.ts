import { writeDate } from "../../parts/write-date.ts";

const TIME = new Intl.DateTimeFormat("nl-NL", { hour: "2-digit", minute: "2-digit" });

/** A moment to the minute: `vandaag 16:41`, `10 juli 2020 09:05`. */
export function writeMoment(iso: string, now: Date): string {
  return `${writeDate(iso, now)} ${TIME.format(new Date(iso))}`;
}
