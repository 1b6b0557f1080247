import type { Dexie, Transaction } from "dexie";
import type { TallyRow } from "./rows.ts";

interface Migration {
  readonly version: number;
  readonly stores: Record<string, string>;
  /** Makes what follows from the rows that are there. No row that holds what a reader wrote is rewritten. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

/** Numbered steps, in order. A released step is never edited: a reader's database may stand at any of them. */
const migrations: readonly Migration[] = [
  { version: 1, stores: { notes: "id, document.key, modified, removedAt" } },
  {
    version: 2,
    stores: {
      notes: "id, document.key, modified, removedAt, [target.kind+target.id]",
      tallies: "[of+name]",
      versions: "[noteId+modified], noteId",
      standings: "noteId, state",
      erased: "id",
      documents: "key, identity, dossier, seen, *paperIds, *termIds",
      undoSteps: "id, at",
      undoPieces: "[stepId+piece], stepId",
    },
    upgrade: tallyFirstNotes,
  },
];

/** The version that this Kantlijn writes. */
export const NEWEST = migrations.length;

/** Tells the database every step there is. */
export function declareMigrations(database: Dexie): void {
  for (const { version, stores, upgrade } of migrations) {
    const step = database.version(version).stores(stores);
    if (upgrade !== undefined) step.upgrade(upgrade);
  }
}

/** Notes of version 1 have no tags and no kind. */
async function tallyFirstNotes(transaction: Transaction): Promise<void> {
  const notes = transaction.table("notes");
  const addresses = new Map<string, number>();
  await notes.orderBy("document.key").eachKey((key) => {
    addresses.set(String(key), (addresses.get(String(key)) ?? 0) + 1);
  });
  const trash = await notes.where("removedAt").above("").count();
  const rows: readonly TallyRow[] = [
    ...[...addresses].map(([name, count]) => ({ of: "address" as const, name, count })),
    { of: "notes", name: "kept", count: (await notes.count()) - trash },
    { of: "notes", name: "trash", count: trash },
  ];
  await transaction.table<TallyRow>("tallies").bulkPut(rows.filter(({ count }) => count > 0));
}
