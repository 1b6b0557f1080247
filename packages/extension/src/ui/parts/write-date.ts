import { text } from "../strings.ts";

const DUTCH_DATE = new Intl.DateTimeFormat("nl-NL", { day: "numeric", month: "long", year: "numeric" });

/** A moment as a Dutch date: `10 juli 2020`; today is `vandaag`. */
export function writeDate(iso: string, now: Date): string {
  const date = new Date(iso);
  return date.toDateString() === now.toDateString() ? text.today : DUTCH_DATE.format(date);
}
