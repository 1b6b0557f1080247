import type { Dexie } from "dexie";

/** Tells how often a database was opened so far: browsers close one that stood open, and Dexie opens it again. */
export function countOpenings(database: Dexie): () => number {
  let openings = 0;
  const isSticky = true;
  database.on(
    "ready",
    () => {
      openings += 1;
    },
    isSticky,
  );
  return () => openings;
}
