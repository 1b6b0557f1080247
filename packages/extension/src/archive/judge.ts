import type { Verdict } from "../model/import-verdict.ts";
import { type ArchivedNote, noteOf } from "./archived-note.ts";
import { stableJson } from "./stable-json.ts";

/** An import never puts a note in the trash that is not there: that the file has it there counts for new notes only. */
export function judge(incoming: ArchivedNote, kept: ArchivedNote | "erased" | undefined): Verdict {
  if (kept === undefined) return "new";
  if (kept === "erased") return "removed";
  if (!isOneNote(incoming, kept)) return "conflict";
  if (kept.removedAt !== undefined && incoming.removedAt === undefined) return "removed";
  if (stableJson(noteOf(incoming)) === stableJson(noteOf(kept))) return "same";
  if (incoming.modified === kept.modified) return "conflict";
  return incoming.modified > kept.modified ? "newer" : "older";
}

/** What never changes in the life of a note; an id that was copied to another note is no sign of being one. */
function isOneNote(one: ArchivedNote, other: ArchivedNote): boolean {
  return one.created === other.created && one.target.kind === other.target.kind && isOneDocument(one, other);
}

/** A rule that was mended gives the same address another key. */
function isOneDocument({ document: one }: ArchivedNote, { document: other }: ArchivedNote): boolean {
  return one.key === other.key || one.url === other.url;
}
