import type { KnownDocuments } from "../documents/known-documents.ts";
import { answersOfDocuments } from "../documents/serve-documents.ts";
import { failure } from "../model/result.ts";
import type { StoreTrouble } from "../model/store-trouble.ts";
import { documentKeyOf } from "../page/identity/document-key.ts";
import type { Answered, DocumentsPort } from "../ui/ports.ts";

/** What is remembered of documents as the background answers it; every call fails with `trouble` while there is any. */
export function documentsPort(
  documents: KnownDocuments,
  trouble: () => StoreTrouble | undefined = () => undefined,
): DocumentsPort {
  const answers = answersOfDocuments({
    documents,
    memory: { pageTold: async () => undefined, notesChanged: async () => undefined },
    documentKey: documentKeyOf,
  });
  const unlessTrouble = async <T>(work: () => Answered<T>): Answered<T> => {
    const now = trouble();
    return now === undefined ? work() : failure(now);
  };
  return {
    noted: (url, things) => unlessTrouble(() => answers["documents/noted"]({ url, things })),
    naming: (things) => unlessTrouble(() => answers["documents/naming"](things)),
    forgetRead: () => unlessTrouble(() => answers["documents/forget-read"]()),
  };
}
