import type { DocumentKey, Note } from "../model/note.ts";
import { success } from "../model/result.ts";
import type { Stored } from "../model/store-trouble.ts";
import type { AskedPaper } from "./read-asked.ts";

/** What counting needs of the store. */
export interface CountedStore {
  about(things: readonly { readonly kind: "reference"; readonly id: string }[]): Stored<readonly Note[]>;
  ofDocument(key: DocumentKey): Stored<readonly Note[]>;
}

/** How many notes there are on a paper: those about it, and those written in its own text. */
export async function notesOn(
  { id, link }: AskedPaper,
  store: CountedStore,
  documentKey: (url: string) => DocumentKey,
): Stored<number> {
  const about = await store.about([{ kind: "reference", id }]);
  if (!about.ok) return about;
  const isItself = link !== undefined && link.to === "itself" && link.certainty !== "search";
  const within = isItself ? await store.ofDocument(documentKey(link.href)) : success([]);
  if (!within.ok) return within;
  // In the text of a paper a reader may write about another one.
  const own = within.value.filter(({ target }) => !("id" in target));
  return success(about.value.length + own.length);
}
