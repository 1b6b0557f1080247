import type { NoteSave } from "../../model/note-save.ts";
import type { StoredNote, UndoStep } from "../../notes/database/note-rows.ts";
import type { Editor } from "./editors.ts";
import type { FullDisk } from "./full-disk.ts";
import type { Machine } from "./machine.ts";
import { createPromises } from "./promises.ts";

/** A reader's life with their notes: what is open, what was sent, and what they may expect. */
export interface Life {
  readonly machine: Machine;
  readonly disk: FullDisk;
  readonly promises: ReturnType<typeof createPromises>;
  /** Of each window. */
  readonly editors: (Editor | undefined)[];
  /** Every save there ever was: a message may come late, and more than once. */
  readonly sent: NoteSave[];
  /** Every file that was written. */
  readonly files: string[];
  readonly imports: UndoStep[];
  /** The step in which each note came that an import added. */
  readonly cameIn: Map<string, number>;
  /** Counts from 1. */
  step: number;
  asked: Asked;
}

/** What the reader asked for in one step. */
export interface Asked {
  /** The ids of notes to erase. */
  readonly erase: string[];
  /** Texts of a file that was to be taken in whole. */
  readonly taken: string[];
  isSwept: boolean;
  isUndone: boolean;
}

export function beginLife(machine: Machine, disk: FullDisk): Life {
  return {
    machine,
    disk,
    promises: createPromises(),
    editors: [],
    sent: [],
    files: [],
    imports: [],
    cameIn: new Map(),
    step: 0,
    asked: nothingAsked(),
  };
}

export function nextStep(life: Life): void {
  life.step += 1;
  life.asked = nothingAsked();
}

function nothingAsked(): Asked {
  return { erase: [], taken: [], isSwept: false, isUndone: false };
}

/** Every note there is, in the trash too; none while they cannot be read. */
export async function notesOf({ machine }: Life): Promise<readonly StoredNote[]> {
  const found = await machine.rows.notesAfter("", 10_000);
  return found.ok ? found.value : [];
}

/** The ids of some notes. */
export async function picked(life: Life, picks: readonly number[]): Promise<readonly string[]> {
  const notes = await notesOf(life);
  return picks.flatMap((pick) => oneOf(notes, pick)?.id ?? []);
}

export function oneOf<T>(all: readonly T[], at: number): T | undefined {
  return all[at % Math.max(1, all.length)];
}
