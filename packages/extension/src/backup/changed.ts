import type { ArchiveTrouble } from "../model/archive-trouble.ts";
import { failure, type Result, success } from "../model/result.ts";
import type { NoteRows, OpenRows } from "../notes/database/note-rows.ts";

/** One transaction of the store, whose own troubles are told as those of an archive. */
export async function changed<T>(
  rows: NoteRows,
  work: (open: OpenRows) => Promise<Result<T, ArchiveTrouble>>,
): Promise<Result<T, ArchiveTrouble>> {
  let refused: ArchiveTrouble | undefined;
  const outcome = await rows.change<T, "refused">(async (open) => {
    const answer = await work(open);
    if (answer.ok) return success(answer.value);
    refused = answer.error;
    return failure("refused");
  });
  if (outcome.ok) return outcome;
  if (outcome.error === "refused") return failure(refused ?? { kind: "cancelled" });
  return failure({ kind: "store", trouble: outcome.error });
}
