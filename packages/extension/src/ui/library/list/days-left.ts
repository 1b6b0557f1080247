import { DAYS_IN_TRASH } from "../../../model/days-in-trash.ts";

/** In milliseconds. */
const DAY = 24 * 60 * 60 * 1_000;

/** Whole days until a note in the trash is gone for good. */
export function daysLeft(removedAt: string, now: Date): number {
  const passed = (now.getTime() - new Date(removedAt).getTime()) / DAY;
  return Math.max(0, Math.ceil(DAYS_IN_TRASH - passed));
}
