import type { LeftOut } from "../model/archive-trouble.ts";
import type { Verdict } from "../model/import-verdict.ts";
import type { KeptTerm } from "../model/kept-term.ts";
import type { KnownDocument } from "../model/known-document.ts";
import type { Note } from "../model/note.ts";
import type { Result } from "../model/result.ts";
import type { StoreTrouble } from "../model/store-trouble.ts";
import type { ArchivedNote } from "./archived-note.ts";
import type { ArchiveFile } from "./file-text.ts";
import { idFrom } from "./id-from.ts";
import { judge } from "./judge.ts";
import { type Packed, pack } from "./pack.ts";
import { type ReadingOptions, readArchive } from "./read-archive.ts";
import { stableJson } from "./stable-json.ts";
import { orHalt } from "./trouble.ts";

/** Notes that are compared with the store at a time, or versions that are put away. */
const AT_A_TIME = 1_000;
/** Notes of each verdict that the preview shows. */
const SHOWN = 200;

/** What an import would change, for the reader to judge; `examples` are the first of each. */
export interface ImportPreview {
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly examples: Readonly<Record<Verdict, readonly ArchivedNote[]>>;
  /** What could not be made a note of, and the first few of that. */
  readonly leftOut: { readonly count: number; readonly first: readonly LeftOut[] };
  /** Notes that come without the passage they were made at, as it is longer than we keep one. */
  readonly withoutQuote: number;
  readonly documents: number;
  /** The reader's own terms that are in the file. */
  readonly ownTerms: readonly KeptTerm[];
}

/** A note of the file, and what it was judged to be. */
export interface JudgedNote {
  readonly note: ArchivedNote;
  readonly verdict: Verdict;
  /** The id under which it is kept beside the other, where they are in conflict. */
  readonly copyId?: string;
}

/** A file that was read and checked to its end, ready to be taken in. */
export interface PreparedImport {
  readonly preview: ImportPreview;
  /** All but those that are the same. */
  readonly notes: readonly Packed<readonly JudgedNote[]>[];
  /** What its notes were before, under the ids that these will have. */
  readonly versions: readonly Packed<readonly Note[]>[];
  readonly documents: readonly KnownDocument[];
}

/** The store, as far as a preview asks it. */
export interface KeptThings {
  notesOf(ids: readonly string[]): Promise<Result<readonly (ArchivedNote | "erased" | undefined)[], StoreTrouble>>;
  documentsOf(keys: readonly string[]): Promise<Result<readonly (KnownDocument | undefined)[], StoreTrouble>>;
}

/** Reads a file to its end and compares it with what is kept; changes nothing. Halts where anything in it is wrong. */
export async function prepareImport(
  file: ArchiveFile,
  kept: KeptThings,
  options: ReadingOptions,
): Promise<PreparedImport> {
  const draft = createDraft();
  const documents: KnownDocument[] = [];
  const ownTerms: KeptTerm[] = [];
  const copyIds = new Map<string, string>();
  const notes = inPieces(async (piece: readonly ArchivedNote[]) => {
    const judged = await judgeAll(piece, kept);
    for (const one of judged) {
      draft.count(one);
      if (one.copyId !== undefined) copyIds.set(one.note.id, one.copyId);
    }
    return judged.filter(({ verdict }) => verdict !== "same");
  });
  const versions = inPieces(async (piece: readonly Note[]) =>
    piece.map((version) => ({ ...version, id: copyIds.get(version.id) ?? version.id })),
  );

  for await (const thing of readArchive(file, options)) {
    if (thing.kind === "left-out") draft.leaveOut({ at: thing.at, why: thing.why });
    else if (thing.kind === "document") documents.push(thing.document);
    else if (thing.kind === "own-term") ownTerms.push(thing.term);
    else if (thing.kind === "note") {
      draft.take(thing);
      await notes.add(thing.note);
    } else {
      // Versions stand after all notes, whose ids are known from here on.
      await notes.all();
      await versions.add(thing.version);
    }
  }
  const unknown = await unknownOf(documents, kept);
  return {
    notes: await notes.all(),
    versions: await versions.all(),
    documents: unknown,
    preview: { ...draft.preview(unknown.length), ownTerms },
  };
}

/** Gathers things, and puts away small what `look` leaves of them, so many at a time. */
function inPieces<T, U>(look: (piece: readonly T[]) => Promise<readonly U[]>) {
  const packs: Packed<readonly U[]>[] = [];
  let waiting: T[] = [];
  const putAway = async () => {
    if (waiting.length === 0) return;
    const left = await look(waiting);
    waiting = [];
    if (left.length > 0) packs.push(pack(left));
  };
  return {
    add: async (thing: T): Promise<void> => {
      if (waiting.push(thing) === AT_A_TIME) await putAway();
    },
    all: async (): Promise<readonly Packed<readonly U[]>[]> => {
      await putAway();
      return packs;
    },
  };
}

async function judgeAll(notes: readonly ArchivedNote[], kept: KeptThings): Promise<readonly JudgedNote[]> {
  const found = orHalt(await kept.notesOf(notes.map(({ id }) => id)));
  const judged = notes.map((note, at) => ({ note, verdict: judge(note, found[at]) }));
  return Promise.all(judged.map((one) => (one.verdict === "conflict" ? besideTheOther(one, kept) : one)));
}

/** A conflict that was imported before has its copy already, under an id that follows from its words. */
async function besideTheOther({ note }: JudgedNote, kept: KeptThings): Promise<JudgedNote> {
  const copyId = await idFrom(`beside:${stableJson(note)}`);
  const [copy] = orHalt(await kept.notesOf([copyId]));
  return { note, verdict: copy === undefined ? "conflict" : "same", copyId };
}

async function unknownOf(documents: readonly KnownDocument[], kept: KeptThings): Promise<readonly KnownDocument[]> {
  const known = orHalt(await kept.documentsOf(documents.map(({ key }) => key)));
  return documents.filter((_, at) => known[at] === undefined);
}

function createDraft() {
  const examples: Record<Verdict, ArchivedNote[]> = emptyOf(() => []);
  const counts: Record<Verdict, number> = emptyOf(() => 0);
  const first: LeftOut[] = [];
  let [leftOut, withoutQuote] = [0, 0];
  return {
    take: ({ isWithoutQuote }: { readonly isWithoutQuote?: true }) => {
      withoutQuote += isWithoutQuote ? 1 : 0;
    },
    count: ({ note, verdict }: JudgedNote) => {
      counts[verdict] += 1;
      if (examples[verdict].length < SHOWN) examples[verdict].push(note);
    },
    leaveOut: (one: LeftOut) => {
      leftOut += 1;
      if (first.length < SHOWN) first.push(one);
    },
    preview: (documents: number): Omit<ImportPreview, "ownTerms"> => ({
      counts,
      examples,
      leftOut: { count: leftOut, first },
      withoutQuote,
      documents,
    }),
  };
}

function emptyOf<T>(make: () => T): Record<Verdict, T> {
  return { new: make(), same: make(), newer: make(), older: make(), conflict: make(), removed: make() };
}
