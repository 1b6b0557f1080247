import { sendMessage } from "../messages/messaging.ts";
import type { CitedPaper, CitingDocument, CitingPage } from "../model/known-document.ts";
import { success } from "../model/result.ts";
import type { CitationsPort } from "../ui/library/citations/citations-port.ts";
import type { Answered, NotesPort, OutPort } from "../ui/ports.ts";
import { arrived } from "./arrived.ts";

/** What the known documents cite, through messages to the background. */
export function createCitationsPort(
  notes: Pick<NotesPort, "onChanged">,
  out: Pick<OutPort, "save">,
  remembering: Pick<CitationsPort, "remember" | "documents">,
): CitationsPort {
  return {
    all: () => allCiting((after) => arrived(sendMessage("documents/citing", after))),
    onChanged: (listener) => notes.onChanged(listener),
    save: out.save,
    ...remembering,
  };
}

/** Every document, page after page; a paper that many cite is one object in all of them. */
export async function allCiting(page: (after: string) => Answered<CitingPage>): Answered<readonly CitingDocument[]> {
  const known = new Map<string, Omit<CitedPaper, "count">>();
  const all: CitingDocument[] = [];
  for (let after: string | undefined = ""; after !== undefined; ) {
    const answer: Awaited<ReturnType<typeof page>> = await page(after);
    if (!answer.ok) return answer;
    const { documents, papers, next } = answer.value;
    for (const paper of papers) if (!known.has(paper.id)) known.set(paper.id, paper);
    for (const document of documents) all.push({ ...document, papers: document.papers.flatMap(citedPaper(known)) });
    after = next;
  }
  return success(all);
}

function citedPaper(known: ReadonlyMap<string, Omit<CitedPaper, "count">>) {
  return ({ id, count }: Pick<CitedPaper, "id" | "count">): readonly CitedPaper[] => {
    const paper = known.get(id);
    return paper === undefined ? [] : [{ ...paper, count }];
  };
}
