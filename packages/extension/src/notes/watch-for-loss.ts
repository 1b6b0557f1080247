import { createTurns } from "../model/in-turn.ts";
import { failure, type Result, success } from "../model/result.ts";
import type { Stored, StoreTrouble } from "../model/store-trouble.ts";
import type { Holdings } from "./database/tallies.ts";
import type { KeptCount } from "./kept-count.ts";
import type { NoteStore } from "./note-store.ts";

/** Told, after the transaction, how many rows were added. */
export type OnAdded = (count: number) => Promise<void>;

/**
 * A store that notices when notes are gone. A browser that finds its database damaged makes an empty one in its place
 * and says nothing; so does a program that cleans the disk. Fewer notes than were kept is a trouble, never a short
 * list. What is written meanwhile is kept. An open database does not shrink by itself, so the notes are counted at each
 * opening, and after what was taken away on purpose: that is counted in the database too, so that it is never missed.
 */
export function watchForLoss(create: (onAdded: OnAdded) => NoteStore, kept: KeptCount): NoteStore {
  // What is remembered is read and then written, so that one question waits for another.
  const inTurn = createTurns();
  // A note is kept also where that cannot be remembered: it is counted at the next opening.
  const store = create((count) => inTurn(() => loss.added(count)).catch(() => undefined));
  const loss = createLossCount(store, kept);
  const missing = () => inTurn(loss.missing);
  const unlessLost = async <T>(asked: Stored<T>): Stored<T> => {
    const answer: Result<T, StoreTrouble> = await asked;
    const lost = answer.ok ? await missing() : 0;
    return lost > 0 ? failure({ kind: "vanished", missing: lost }) : answer;
  };
  /** What was taken away on purpose is remembered at the next question. */
  const thenCountAgain = async <T>(asked: Stored<T>): Stored<T> => {
    const answer: Result<T, StoreTrouble> = await asked;
    loss.countAgain();
    return answer;
  };
  return {
    ...store,
    all: () => unlessLost(store.all()),
    ofDocument: (key) => unlessLost(store.ofDocument(key)),
    about: (things) => unlessLost(store.about(things)),
    recent: (query) => unlessLost(store.recent(query)),
    get: (id) => unlessLost(store.get(id)),
    labels: () => unlessLost(store.labels()),
    trashed: () => unlessLost(store.trashed()),
    counts: () => unlessLost(store.counts()),
    put: (note) => missing().then(() => store.put(note)),
    save: (sent) => missing().then(() => store.save(sent)),
    erase: (ids) => thenCountAgain(store.erase(ids)),
    eraseOverdue: (moment) => thenCountAgain(store.eraseOverdue(moment)),
    forgetKeys: () => {
      store.forgetKeys();
      loss.countAgain();
    },
    acceptLoss: () => inTurn(loss.accept),
  };
}

/** How many notes are missing, counted once for each opening of the database. */
function createLossCount(store: NoteStore, kept: KeptCount) {
  let counted: { readonly opening: number; readonly missing: number } | undefined;
  /** None where the notes cannot be counted. */
  const missing = async (): Promise<number> => {
    if (counted?.opening !== store.openings()) {
      const found = await missingFrom(store, kept).catch(() => undefined);
      if (found === undefined) return 0;
      counted = { opening: store.openings(), missing: found };
    }
    return counted.missing;
  };
  /** From now on what is there is all there is. */
  const accept = async (): Stored<void> => {
    const present = await store.holdings();
    if (!present.ok) return present;
    await kept.write(present.value);
    counted = { opening: store.openings(), missing: 0 };
    return success(undefined);
  };
  return {
    missing,
    accept,
    countAgain: () => {
      counted = undefined;
    },
    /** Counts anew, as what was added may have been counted while it was being written. */
    added: async (count: number): Promise<void> => {
      const isWhole = (await missing()) === 0 && counted !== undefined;
      await (isWhole ? accept() : remember(kept, count));
    },
  };
}

/** Nothing where the notes cannot be counted. */
async function missingFrom(store: NoteStore, kept: KeptCount): Promise<number | undefined> {
  const [present, remembered] = [await store.holdings(), await kept.read()];
  if (!present.ok) return undefined;
  const { notes, gone } = present.value;
  const missing = expectedBeside(gone, remembered) - notes;
  if (missing > 0) return missing;
  // Notes were taken away, or written by another context, or the worker was stopped between a write and its count.
  if (notes !== remembered.notes || gone !== remembered.gone) await kept.write(present.value);
  return 0;
}

/** A database from which nothing was taken away is a new one, and whole as soon as a backup has put all notes in it. */
function expectedBeside(gone: number, remembered: Holdings): number {
  return gone === 0 ? remembered.notes : remembered.notes + remembered.gone - gone;
}

async function remember(kept: KeptCount, added: number): Promise<void> {
  const { notes, gone } = await kept.read();
  await kept.write({ notes: notes + added, gone });
}
