import type { PageAsker } from "../messages/desk.ts";
import type { KnownDocument } from "../model/known-document.ts";
import type { DocumentKey } from "../model/note.ts";
import type { NoteChange } from "../model/note-change.ts";
import { filedUnder } from "./filed-under.ts";
import type { KnownDocuments } from "./known-documents.ts";
import { type ToldSummary, toldSummaryOf } from "./told-summary.ts";

/** Most documents that are remembered for being read; those of longest ago make room. */
const MOST_READ = 5_000;

/** Milliseconds in which a document that says the same is not written again. */
const AN_HOUR = 3_600_000;

/** What remembering documents needs. */
export interface MemoryParts {
  readonly documents: KnownDocuments;
  /** The document an address belongs to. */
  readonly documentKey: (url: string) => DocumentKey;
  /** True where the reader wants every document they read remembered. */
  readonly isReadingKept: () => Promise<boolean>;
  /** What the pages that show a document now tell of themselves, those in private windows left out. */
  readonly askPages: (key: DocumentKey) => Promise<readonly ToldBy[]>;
  readonly now: () => Date;
}

/** What a page told, and the address it has, as the browser says. */
export interface ToldBy {
  readonly url: string;
  readonly told: unknown;
}

/** Remembers what documents cite and name: those with a note, and those that are read where the reader wants that. */
export interface Memory {
  /** A page was read. Most pages leave no trace. */
  pageTold(told: unknown, page: Pick<PageAsker, "url" | "isPrivate">): Promise<void>;
  /** Notes were written or erased: a first note has its document remembered, and with the last one that goes. */
  notesChanged(change: NoteChange): Promise<void>;
}

export function createMemory(parts: MemoryParts): Memory {
  return {
    pageTold: async (told, { url, isPrivate }) => {
      if (isPrivate) return;
      const because = await whyRemember(parts.documentKey(url), parts);
      if (because !== undefined) await remember({ url, told }, because, parts);
    },
    notesChanged: async ({ documents }) => {
      const keys = documents === "many" ? await knownKeys(parts) : documents;
      const noted = await parts.documents.withNotes(keys);
      // While it is not known which notes there are, nothing is forgotten.
      if (!noted.ok) return;
      for (const key of keys) await (noted.value.has(key) ? isNoted(key, parts) : isNotNoted(key, parts));
    },
  };
}

/** Undefined where a document leaves no trace. */
async function whyRemember(
  key: DocumentKey,
  { documents, isReadingKept }: MemoryParts,
): Promise<KnownDocument["because"] | undefined> {
  const noted = await documents.withNotes([key]);
  if (!noted.ok) return undefined;
  if (noted.value.has(key)) return "noted";
  return (await isReadingKept()) ? "read" : undefined;
}

async function remember(
  { url, told }: ToldBy,
  because: KnownDocument["because"],
  { documents, documentKey, now }: MemoryParts,
): Promise<void> {
  const summary = toldSummaryOf(told);
  const key = documentKey(url);
  // The page may have gone to another document since it was read.
  if (summary === undefined || documentKey(summary.url) !== key) return;
  const known = await documents.get(key);
  if (!known.ok || (known.value !== undefined && isStill(known.value, summary, because, now()))) return;
  const { title, papers, terms } = summary;
  await documents.put({ key, url, title, ...filedUnder(url), because, seen: now().toISOString(), papers, terms });
  if (because === "read" && known.value === undefined) await documents.forgetRead(MOST_READ);
}

/** A page that changes all the time tells the same over and over. */
function isStill(known: KnownDocument, told: ToldSummary, because: KnownDocument["because"], now: Date): boolean {
  if (known.because !== because || now.getTime() - Date.parse(known.seen) > AN_HOUR) return false;
  const fresh = JSON.stringify([told.title, told.papers, told.terms]);
  return JSON.stringify([known.title, known.papers, known.terms]) === fresh;
}

async function isNoted(key: DocumentKey, parts: MemoryParts): Promise<void> {
  const known = await parts.documents.get(key);
  if (!known.ok || known.value?.because === "noted") return;
  // Also where no page shows it any more: it stays when the reader forgets what they only read.
  if (known.value !== undefined) await parts.documents.put({ ...known.value, because: "noted" });
  for (const page of await parts.askPages(key)) await remember(page, "noted", parts);
}

async function isNotNoted(key: DocumentKey, { documents, isReadingKept }: MemoryParts): Promise<void> {
  const known = await documents.get(key);
  if (!known.ok || known.value?.because !== "noted") return;
  if (await isReadingKept()) await documents.put({ ...known.value, because: "read" });
  else await documents.forget(key);
}

async function knownKeys({ documents }: MemoryParts): Promise<readonly DocumentKey[]> {
  const keys = await documents.keys();
  return keys.ok ? keys.value : [];
}
