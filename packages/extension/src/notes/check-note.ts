import { LONGEST_NOTE, type Note, note } from "../model/note.ts";
import { failure, type Result, success } from "../model/result.ts";
import type { StoreTrouble } from "../model/store-trouble.ts";

/** What was sent as a note we can keep, or a Dutch sentence that says why not. */
export function checkNote(sent: unknown): Result<Note, StoreTrouble> {
  const body = bodyOf(sent);
  if (body?.trim() === "") return refused("Een notitie zonder woorden bewaart Kantlijn niet.");
  if (body !== undefined && body.length > LONGEST_NOTE) return refused(tooLong(body.length));
  const parsed = note.safeParse(sent);
  if (!parsed.success) return refused("Kantlijn herkent dit niet als een notitie.");
  return success(parsed.data);
}

function tooLong(length: number): string {
  const write = (count: number) => new Intl.NumberFormat("nl-NL").format(count);
  return `Deze notitie heeft ${write(length)} tekens. Kantlijn bewaart er ten hoogste ${write(LONGEST_NOTE)}.`;
}

function bodyOf(sent: unknown): string | undefined {
  if (typeof sent !== "object" || sent === null || !("body" in sent)) return undefined;
  return typeof sent.body === "string" ? sent.body : undefined;
}

function refused(reason: string): Result<Note, StoreTrouble> {
  return failure({ kind: "refused", reason });
}
