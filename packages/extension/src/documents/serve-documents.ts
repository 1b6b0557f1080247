import type { Answers, PageAsker } from "../messages/desk.ts";
import type { Thing } from "../model/known-document.ts";
import type { DocumentKey } from "../model/note.ts";
import { failure, success } from "../model/result.ts";
import type { Stored } from "../model/store-trouble.ts";
import { type NamedThings, type NotedThings, type ThingCount, thingsIn } from "../model/thing-count.ts";
import { filedUnder } from "./filed-under.ts";
import type { KnownDocuments } from "./known-documents.ts";
import type { Memory } from "./remember.ts";

/** Most documents that are listed for one thing. */
const MOST_LISTED = 20;

/** What answering about documents and things needs. */
export interface DocumentsParts {
  readonly documents: KnownDocuments;
  readonly memory: Memory;
  /** The document an address belongs to. */
  readonly documentKey: (url: string) => DocumentKey;
}

/** The calls about terms and papers that the reader noted something on, and about the documents that name them. */
export type DocumentAnswers = ReturnType<typeof answersToPages> & ReturnType<typeof answersToOwnPages>;

/** Binds what is remembered of documents to the protocol. */
export function answersOfDocuments(parts: DocumentsParts): DocumentAnswers {
  return { ...answersToPages(parts), ...answersToOwnPages(parts) };
}

/** A page hears numbers; what the reader wrote, and where else they were, is for the panel. */
function answersToPages(parts: DocumentsParts) {
  const { memory } = parts;
  return {
    "page/changed": (told: unknown, page: PageAsker): void => {
      // The page does not wait for it. What fails here is tried again at the next reading.
      void memory.pageTold(told, page);
    },

    "page/noted": async (named: NamedThings, { url, isPrivate }: PageAsker) =>
      isPrivate ? failure({ kind: "private" } as const) : notedThings(url, named, parts),
  } satisfies Partial<Answers>;
}

function answersToOwnPages(parts: DocumentsParts) {
  const { documents, documentKey } = parts;
  return {
    "documents/noted": ({ url, things }: { readonly url: string; readonly things: NamedThings }) =>
      notedThings(url, things, parts),
    "documents/naming": (things: readonly Thing[]) => documents.naming(things, MOST_LISTED),
    "documents/of": (key: DocumentKey) => documents.get(documentKey(key)),
    "documents/citing": (after: string) => documents.citing(after, PAGE),
    "documents/forget-read": async (): Stored<number> => {
      const forgotten = await documents.forgetRead(0);
      return forgotten.ok ? success(forgotten.value.length) : forgotten;
    },
  } satisfies Partial<Answers>;
}

/** Documents told at a time: a message of a megabyte at most. */
const PAGE = 250;

async function notedThings(
  url: string,
  named: NamedThings,
  { documents, documentKey }: DocumentsParts,
): Stored<NotedThings> {
  const { identity } = filedUnder(url);
  const itself: readonly Thing[] = identity === undefined ? [] : [{ kind: "reference", id: identity }];
  const asked = [...itself, ...thingsIn(named)];
  const counted = await documents.countAbout(asked, documentKey(url));
  if (!counted.ok) return counted;
  const counts = asked.map(({ kind, id }, at): ThingCount => {
    const { notes = 0, documents: others = 0 } = counted.value[at] ?? {};
    return { kind, id, notes, documents: others };
  });
  const [own] = counts.slice(0, itself.length);
  const things = counts.slice(itself.length).filter(isSomething);
  return success({ things, ...(own !== undefined && isSomething(own) && { itself: own }) });
}

function isSomething({ notes, documents }: ThingCount): boolean {
  return notes > 0 || documents > 0;
}
