import type { NotesTable } from "./database/note-tables.ts";

/** How many notes that are not in the trash are about documents on each of these hosts, or on a part of it. */
export async function countOnSites(notes: NotesTable, hosts: readonly string[]): Promise<readonly number[]> {
  const trashed = new Set(await notes.where("removedAt").above("").primaryKeys());
  const byHost = new Map<string, number>();
  // The index tells all that is needed: no note is read.
  await notes.orderBy("document.key").eachKey((key, { primaryKey }) => {
    const host = trashed.has(primaryKey) ? undefined : hostOf(String(key));
    if (host !== undefined) byHost.set(host, (byHost.get(host) ?? 0) + 1);
  });
  return hosts.map((site) => [...byHost].reduce((sum, [host, count]) => sum + (isPartOf(host, site) ? count : 0), 0));
}

function hostOf(key: string): string | undefined {
  return URL.canParse(key) ? new URL(key).hostname : undefined;
}

function isPartOf(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}
