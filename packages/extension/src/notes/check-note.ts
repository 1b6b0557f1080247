import { LONGEST_NOTE, type Note, note, saysSomething } from "../model/note.ts";
import { type NoteSave, saveOrigin } from "../model/note-save.ts";
import { failure, type Result, success } from "../model/result.ts";
import type { StoreTrouble } from "../model/store-trouble.ts";

/** What was sent as a note we can keep, or a Dutch sentence that says why not. */
export function checkNote(sent: unknown): Result<Note, StoreTrouble> {
  const body = bodyOf(sent);
  if (body !== undefined && body.length > LONGEST_NOTE) return refused(tooLong(body.length));
  const parsed = note.safeParse(sent);
  if (!parsed.success) return refused(NOT_A_NOTE);
  if (!saysSomething(parsed.data)) return refused("Een lege notitie bewaart Kantlijn niet.");
  return success(parsed.data);
}

/** What an editor sent to be saved, or a Dutch sentence that says why not. */
export function checkSave(sent: unknown): Result<NoteSave, StoreTrouble> {
  if (typeof sent !== "object" || sent === null || !("note" in sent)) return refused(NOT_A_NOTE);
  const { note: sentNote, ...sentOrigin } = sent;
  const checked = checkNote(sentNote);
  if (!checked.ok) return checked;
  const origin = saveOrigin.safeParse(sentOrigin);
  return origin.success ? success({ ...origin.data, note: checked.value }) : refused(NOT_A_NOTE);
}

const NOT_A_NOTE = "Kantlijn herkent dit niet als een notitie.";

function tooLong(length: number): string {
  const write = (count: number) => new Intl.NumberFormat("nl-NL").format(count);
  return `Deze notitie heeft ${write(length)} tekens. Kantlijn bewaart er ten hoogste ${write(LONGEST_NOTE)}.`;
}

function bodyOf(sent: unknown): string | undefined {
  if (typeof sent !== "object" || sent === null || !("body" in sent)) return undefined;
  return typeof sent.body === "string" ? sent.body : undefined;
}

function refused(reason: string): Result<never, StoreTrouble> {
  return failure({ kind: "refused", reason });
}
