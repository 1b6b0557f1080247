import type { Note } from "../../model/note.ts";
import type { NoteSave } from "../../model/note-save.ts";
import type { OnDisk } from "./on-disk.ts";

/** A text of which the store said that it is kept. */
interface Told {
  readonly save: NoteSave;
  /** How often the words of its note had been replaced by then. */
  readonly turn: number;
  /** The step of the life it was told in. */
  readonly step: number;
}

/** Why notes may be gone after a step. */
export interface Reasons {
  /** Notes the reader erased, or whose days in the trash were over. */
  readonly erased: ReadonlySet<string>;
  /** Notes of imports that were taken back, and the step in which each had come. */
  readonly takenBack: ReadonlyMap<string, number>;
}

/** Earlier versions that are kept of one note. */
const MOST_VERSIONS = 20;

/** What a reader must still have, told from the outside: by what the store answered, and what was asked of it since. */
export function createPromises() {
  let told: Told[] = [];
  const turns = new Map<string, number>();
  const turnOf = (id: string) => turns.get(id) ?? 0;
  return {
    /** The store answered that this is kept. */
    keep(save: NoteSave, step: number): void {
      const ofEditor = told.filter((one) => isOneEditor(one.save, save));
      // What comes late, after words that its editor wrote later, is old by its editor's own hand.
      if (ofEditor.some((one) => one.save.note.modified >= save.note.modified)) return;
      const replaced = ofEditor.filter((one) => !losesMost(one.save.note.body, save.note.body));
      told = told.filter((one) => !replaced.includes(one));
      told.push({ save, turn: turnOf(save.note.id), step });
    },
    /** Counts how often a note got other words. */
    see(before: OnDisk, after: OnDisk): void {
      for (const [id, { body }] of after.notes) if (before.notes.get(id)?.body !== body) turns.set(id, turnOf(id) + 1);
    },
    /** What was promised and is nowhere. What the reader has taken away is promised no longer. */
    broken(disk: OnDisk, { erased, takenBack }: Reasons): readonly Told[] {
      const isGone = ({ save: { note }, step }: Told) =>
        !disk.notes.has(note.id) && (erased.has(note.id) || step < (takenBack.get(note.id) ?? 0));
      told = told.filter((one) => !isGone(one));
      return told.filter(
        ({ save: { note }, turn }) => !disk.texts.has(note.body) && turnOf(note.id) - turn <= MOST_VERSIONS,
      );
    },
    get count(): number {
      return told.length;
    },
  };
}

function isOneEditor(one: NoteSave, other: NoteSave): boolean {
  return one.writer === other.writer && one.note.id === other.note.id;
}

/** Fewer than half of the words are left. Words of a reader are told apart by what stands around the change. */
function losesMost(before: Note["body"], after: Note["body"]): boolean {
  const words = before.split(" ");
  const left = new Set(after.split(" "));
  return words.filter((word) => left.has(word)).length * 2 < words.length;
}
