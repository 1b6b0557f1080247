/**
 * The moment that is written down for what comes after another: now, or a millisecond after that one where a clock was set
 * back. Of two dates of a note the later one is always of the newer words. Both ISO 8601.
 */
export function laterThan(before: string, now: string): string {
  return now > before ? now : new Date(Date.parse(before) + 1).toISOString();
}
