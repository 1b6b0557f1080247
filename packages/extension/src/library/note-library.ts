import type { NoteChange } from "../model/note-change.ts";
import type { Answer } from "./answer.ts";
import { answerQuestion } from "./answer-question.ts";
import { idsOf, linesOf, type WholeNote, wholeNote } from "./draw-notes.ts";
import { createHeadings } from "./headings.ts";
import type { Line } from "./line.ts";
import type { Question } from "./question.ts";
import { createReadingRoom, type ReadingRoomOptions } from "./reading-room.ts";

/** All notes, searched, narrowed, grouped and sorted. Lives where it may take its time: in a worker of the library page. */
export interface NoteLibrary {
  /** The rows for a question, of the notes read so far; the first screen of them at least. */
  ask(question: Question): Promise<Answer>;
  /** What is drawn of rows of the last answer; nothing where a note is gone meanwhile. */
  lines(keys: readonly number[], typed: string): Promise<readonly (Line | undefined)[]>;
  /** The ids of the notes among these rows, each once. */
  ids(keys: readonly number[]): Promise<readonly string[]>;
  /** The keys of the notes with these ids, in their order; below 0 where there is none. */
  keys(ids: readonly string[]): Promise<readonly number[]>;
  /** One note in full; nothing where there is none with this id. Throws where the notes cannot be read. */
  note(id: string): Promise<WholeNote | undefined>;
  /** Notes were written: reads them again. */
  changed(change: NoteChange): Promise<void>;
}

/** Rows that fill a high screen. */
const FIRST = 20;

export function createNoteLibrary(options: ReadingRoomOptions): NoteLibrary {
  const room = createReadingRoom(options);
  const headings = createHeadings();
  const { documentKey } = options;
  const { shelf } = room;
  const notes = () => ({ shelf, reader: room.reader(), documentKey });
  /** The browser closes a database when another context wants it otherwise; then it is opened again, once. */
  const orAgain = <T>(work: () => Promise<T>): Promise<T> => work().catch(() => room.readAll().then(work));
  const note = async (id: string): Promise<WholeNote | undefined> => {
    await room.firstScreen();
    const { trouble } = room.standing();
    // What cannot be read is not gone.
    if (room.reader() === undefined && trouble !== undefined) throw new Error(trouble.kind);
    return wholeNote(id, notes());
  };
  const lines = (keys: readonly number[], typed: string) => orAgain(() => linesOf(keys, typed, headings, notes()));
  return {
    ask: async (question) => {
      await room.firstScreen();
      const answer = answerQuestion(question, shelf, headings);
      return { ...answer, first: await lines([...answer.rows.subarray(0, FIRST)], question.typed), ...room.standing() };
    },
    lines,
    ids: async (keys) => idsOf(keys, shelf),
    keys: async (ids) => ids.map((id) => shelf.keyOf(id) ?? -1),
    note: (id) => orAgain(() => note(id)),
    changed: ({ documents }) => (documents === "many" ? room.readAll() : room.readDocuments(documents)),
  };
}
