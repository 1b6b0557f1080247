import { failure, type Result, success } from "../model/result.ts";
import type { StoreTrouble } from "../model/store-trouble.ts";
import type { KeptCount } from "./kept-count.ts";
import type { NoteStore, Stored } from "./note-store.ts";

/**
 * A store that notices when notes are gone. A browser that finds its database damaged makes an empty one in its place
 * and says nothing; so does a program that cleans the disk. Fewer notes than were kept is a trouble, never a short
 * list. What is written meanwhile is kept.
 */
export function watchForLoss(store: NoteStore, kept: KeptCount): NoteStore {
  // One write at a time, so that each counts its own note.
  let writing: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = writing.then(work);
    writing = turn.catch(() => undefined);
    return turn;
  };
  const unlessLost = async <T>(answer: Result<T, StoreTrouble>): Stored<T> => {
    const missing = answer.ok ? await inTurn(() => missingFrom(store, kept)) : 0;
    return missing > 0 ? failure({ kind: "vanished", missing }) : answer;
  };
  return {
    ...store,
    all: async () => unlessLost(await store.all()),
    ofDocument: async (key) => unlessLost(await store.ofDocument(key)),
    about: async (things) => unlessLost(await store.about(things)),
    recent: async (query) => unlessLost(await store.recent(query)),
    trashed: async () => unlessLost(await store.trashed()),
    erase: (ids) => inTurn(() => counted(store, kept, () => store.erase(ids))),
    eraseOverdue: () => inTurn(() => counted(store, kept, () => store.eraseOverdue())),
    put: (note) => inTurn(() => counted(store, kept, () => store.put(note))),
    save: (sent) => inTurn(() => counted(store, kept, () => store.save(sent))),
    acceptLoss: () => inTurn(() => acceptLoss(store, kept)),
  };
}

async function missingFrom(store: NoteStore, kept: KeptCount): Promise<number> {
  const [present, remembered] = [await store.count(), await kept.read()];
  if (!present.ok) return 0;
  // The worker was stopped between a write and its count.
  if (present.value > remembered) await kept.write(present.value);
  return remembered - present.value;
}

async function counted<T>(store: NoteStore, kept: KeptCount, write: () => Promise<T>): Promise<T> {
  const before = await store.count();
  const answer = await write();
  const after = await store.count();
  if (before.ok && after.ok && after.value !== before.value) {
    await kept.write(Math.max(after.value, (await kept.read()) + after.value - before.value));
  }
  return answer;
}

async function acceptLoss(store: NoteStore, kept: KeptCount): Stored<void> {
  const present = await store.count();
  if (!present.ok) return present;
  await kept.write(present.value);
  return success(undefined);
}
