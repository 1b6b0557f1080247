import { text } from "../strings.ts";

const DUTCH_DATE = new Intl.DateTimeFormat("nl-NL", { day: "numeric", month: "long", year: "numeric" });

/** A moment as a Dutch date: `10 juli 2020`; today is `vandaag`. */
export function writeDate(iso: string, now: Date): string {
  const date = new Date(iso);
  return date.toDateString() === now.toDateString() ? text.today : DUTCH_DATE.format(date);
}

const DUTCH_TIME = new Intl.DateTimeFormat("nl-NL", { hour: "2-digit", minute: "2-digit" });

/** A moment as a Dutch date with its time: `10 juli 2020, 14:05`. */
export function writeMoment(iso: string, now: Date): string {
  return `${writeDate(iso, now)}, ${DUTCH_TIME.format(new Date(iso))}`;
}
