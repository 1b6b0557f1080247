import type { Dexie } from "dexie";

/** Numbered steps, in order. A released step is never edited: a reader's database may stand at any of them. */
const migrations: readonly { readonly version: number; readonly stores: Record<string, string> }[] = [
  { version: 1, stores: { notes: "id, document.key, modified, removedAt" } },
  // Rows stay as they are: what a note of before does not have is not in the new indexes either.
  {
    version: 2,
    stores: {
      notes: "id, document.key, modified, removedAt, [target.kind+target.id], kind, *tags",
      versions: "[noteId+modified], noteId",
      standings: "noteId, state",
      erased: "id",
      documents: "key, identity, dossier, seen, *paperIds, *termIds",
      undoSteps: "id, at",
      undoPieces: "[stepId+piece], stepId",
    },
  },
];

/** Tells the database every step there is. */
export function declareMigrations(database: Dexie): void {
  for (const { version, stores } of migrations) database.version(version).stores(stores);
}
