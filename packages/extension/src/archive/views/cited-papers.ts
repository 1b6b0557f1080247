import type { Reference } from "@kantlijn/core";
import type { CitedPaper } from "@kantlijn/core/bibliography";
import type { DocumentNotes } from "./document-notes.ts";

/** The papers that notes are about and that their documents cite, each once. */
export async function papersIn(documents: AsyncIterable<DocumentNotes>): Promise<readonly CitedPaper[]> {
  const papers = new Map<string, CitedPaper>();
  const add = (id: string, reference: Reference, times: number) => {
    const count = (papers.get(id)?.count ?? 0) + times;
    papers.set(id, { reference: papers.get(id)?.reference ?? reference, count });
  };
  for await (const { known, notes } of documents) {
    for (const { id, reference, count } of known?.papers ?? []) add(id, reference, count);
    for (const { target } of notes) if (target.kind === "reference") add(target.id, target.reference, 1);
  }
  return [...papers.values()];
}
