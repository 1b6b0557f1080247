import MiniSearch from "minisearch";

/** Milliseconds: to read and index all notes, and for each letter to its results. */
export interface MiniSearchTimes {
  readonly ready: number;
  readonly letters: readonly number[];
}

/** Searches as MiniSearch does by itself, with scores: the beginnings of words, and a typo in the longer ones. */
export async function searchWithScores(typed: readonly string[]): Promise<MiniSearchTimes> {
  const begun = performance.now();
  const fields = ["body", "quote", "about", "title", "tags", "dossier"];
  const index = new MiniSearch<Record<string, unknown>>({
    fields,
    extractField: (note, field) => fieldOf(note, field),
    processTerm: (term) => fold(term),
    searchOptions: { prefix: true, fuzzy: (term) => (term.length < 4 ? 0 : 1), combineWith: "AND" },
  });
  index.addAll(await allNotes());
  const ready = performance.now() - begun;
  const letters = typed.flatMap((words) =>
    [...words].map((_, at) => {
      const start = performance.now();
      index.search(words.slice(0, at + 1));
      return performance.now() - start;
    }),
  );
  return { ready, letters };
}

function fold(term: string): string {
  return term.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

interface StoredNote {
  readonly id: string;
  readonly body: string;
  readonly tags?: readonly string[];
  readonly dossier?: string;
  readonly document: { readonly title: string };
  readonly target: { readonly name?: string; readonly selector?: { readonly quote: { readonly exact: string } } };
}

function fieldOf(stored: Record<string, unknown>, field: string): string {
  const note = stored as unknown as StoredNote;
  const values: Readonly<Record<string, string | undefined>> = {
    id: note.id,
    body: note.body,
    quote: note.target.selector?.quote.exact,
    about: note.target.name,
    title: note.document.title,
    tags: note.tags?.join(" "),
    dossier: note.dossier,
  };
  return values[field] ?? "";
}

function allNotes(): Promise<Record<string, unknown>[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("kantlijn");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const asked = opening.result.transaction("notes").objectStore("notes").getAll();
      asked.onerror = () => reject(asked.error);
      asked.onsuccess = () => {
        opening.result.close();
        resolve(asked.result);
      };
    };
  });
}
