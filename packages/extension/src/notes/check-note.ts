import { LONGEST_NOTE, type Note, note, saysSomething } from "../model/note.ts";
import { type NoteSave, saveOrigin } from "../model/note-save.ts";
import { failure, type Result, success } from "../model/result.ts";
import type { Refusal, StoreTrouble } from "../model/store-trouble.ts";

/** What was sent as a note we can keep, or why not. */
export function checkNote(sent: unknown): Result<Note, StoreTrouble> {
  const body = bodyOf(sent);
  if (body !== undefined && body.length > LONGEST_NOTE)
    return refused({ kind: "too-long", length: body.length, limit: LONGEST_NOTE });
  const parsed = note.safeParse(sent);
  if (!parsed.success) return refused(NOT_A_NOTE);
  if (!saysSomething(parsed.data)) return refused({ kind: "empty" });
  return success(parsed.data);
}

/** What an editor sent to be saved, or why not. */
export function checkSave(sent: unknown): Result<NoteSave, StoreTrouble> {
  if (typeof sent !== "object" || sent === null || !("note" in sent)) return refused(NOT_A_NOTE);
  const { note: sentNote, ...sentOrigin } = sent;
  const checked = checkNote(sentNote);
  if (!checked.ok) return checked;
  const origin = saveOrigin.safeParse(sentOrigin);
  return origin.success ? success({ ...origin.data, note: checked.value }) : refused(NOT_A_NOTE);
}

const NOT_A_NOTE: Refusal = { kind: "not-a-note" };

function bodyOf(sent: unknown): string | undefined {
  if (typeof sent !== "object" || sent === null || !("body" in sent)) return undefined;
  return typeof sent.body === "string" ? sent.body : undefined;
}

function refused(why: Refusal): Result<never, StoreTrouble> {
  return failure({ kind: "refused", why });
}
