import { createTurns, type InTurn } from "../model/in-turn.ts";
import type { DocumentKey } from "../model/note.ts";
import type { Result } from "../model/result.ts";
import type { StoreTrouble } from "../model/store-trouble.ts";
import type { Answer, Progress } from "./answer.ts";
import type { NoteReader } from "./database.ts";
import { type AddressRules, createNotesReading, type NotesReading } from "./read-notes.ts";
import { createShelf, type Shelf } from "./shelf.ts";

/** The last question has another answer: more was `read`, or somebody has `written` a note. */
export type News = "read" | "written";

export interface ReadingRoomOptions extends AddressRules {
  /** Opens the notes; no reader where nothing was ever written. */
  readonly open: () => Promise<Result<NoteReader | undefined, StoreTrouble>>;
  readonly onNews: (news: News) => void;
  /** In which titles are sorted: `nl`. */
  readonly language: string;
}

/** Reads the notes onto the shelf, and keeps the shelf as the disk is. */
export interface ReadingRoom {
  readonly shelf: Shelf;
  /** Done when there is something to show. */
  firstScreen(): Promise<void>;
  /** How far the reading is, and what hinders it. */
  standing(): Pick<Answer, "progress" | "trouble">;
  /** Reads one or more notes by id; absent where there is no database. */
  reader(): NoteReader | undefined;
  /** Reads everything again; what is on the shelf stays there meanwhile. */
  readAll(): Promise<void>;
  readDocuments(keys: readonly DocumentKey[]): Promise<void>;
}

/** Milliseconds in which the page draws its first screen, undisturbed by the reading of the rest. */
const FIRST_DRAWING = 120;

/** Documents read again at once; most have some tens of notes. */
const DOCUMENTS = 25;

/** One reading of everything, from the opening of the database to its last note. */
interface Reading {
  reader?: NoteReader;
  notes?: NotesReading;
  progress?: Progress;
  trouble?: StoreTrouble;
}

export function createReadingRoom(options: ReadingRoomOptions): ReadingRoom {
  const shelf = createShelf(options.language);
  // One thing is read at a time, so that no older state of a note comes after a newer one.
  const inTurn = createTurns();
  let reading: Reading = {};
  const around = (own: Reading): Around => ({
    inTurn,
    isCurrent: () => reading === own,
    onNews: () => options.onNews("read"),
  });

  let firstScreen = begin();

  async function begin(): Promise<void> {
    const own: Reading = {};
    await inTurn(() => openInto(own, shelf, options));
    reading.reader?.close();
    reading = own;
    void readOn(own, around(own));
  }

  const readAll = async () => {
    firstScreen = begin();
    await firstScreen;
  };
  return {
    shelf,
    firstScreen: () => firstScreen,
    standing: () => standingOf(reading),
    reader: () => reading.reader,
    readAll,
    readDocuments: async (keys) => {
      const { notes, trouble } = reading;
      // Where there was no database there may be one now; where it did not answer it may do so again.
      if (notes === undefined || trouble !== undefined) return readAll();
      await tried(reading, () => readAgain(keys, notes, around(reading)));
      // The browser closes a database when it likes; it is opened again before that is a trouble.
      if (reading.trouble !== undefined) return readAll();
      options.onNews("written");
    },
  };
}

function standingOf({ progress, trouble }: Reading): Pick<Answer, "progress" | "trouble"> {
  return { ...(progress === undefined ? {} : { progress }), ...(trouble === undefined ? {} : { trouble }) };
}

interface Around {
  readonly inTurn: InTurn;
  /** False as soon as another reading has begun. */
  readonly isCurrent: () => boolean;
  readonly onNews: () => void;
}

/** Reads what the first screen left, once that is drawn. */
async function readOn(own: Reading, around: Around): Promise<void> {
  await new Promise((resume) => setTimeout(resume, FIRST_DRAWING));
  const { notes, reader } = own;
  if (notes !== undefined && reader !== undefined) {
    await tried(own, async () => {
      own.progress = { read: notes.read(), of: await reader.count() };
      await around.inTurn(notes.standings);
    });
    await readSlices(own, notes, around);
  }
  around.onNews();
}

/** Slice after slice, newest first, with turns for others between them. */
async function readSlices(own: Reading, notes: NotesReading, { inTurn, isCurrent, onNews }: Around): Promise<void> {
  let hasMore = own.trouble === undefined;
  while (hasMore && isCurrent()) {
    onNews();
    await tried(own, async () => {
      hasMore = await inTurn(notes.slice);
    });
    hasMore &&= own.trouble === undefined;
    own.progress = { ...own.progress, read: notes.read() };
  }
  if (isCurrent() && own.trouble === undefined) notes.dropRest();
  delete own.progress;
}

/** The notes of documents; what one action wrote in a thousand of them is not read at one go. */
async function readAgain(keys: readonly DocumentKey[], notes: NotesReading, around: Around): Promise<void> {
  const { inTurn, isCurrent, onNews } = around;
  await inTurn(notes.standingsAgain);
  for (let at = 0; at < keys.length && isCurrent(); at += DOCUMENTS) {
    if (at > 0) onNews();
    await inTurn(() => notes.documents(keys.slice(at, at + DOCUMENTS)));
  }
}

async function openInto(own: Reading, shelf: Shelf, { open, ...rules }: ReadingRoomOptions): Promise<void> {
  const opened = await open();
  if (!opened.ok) {
    own.trouble = opened.error;
    return;
  }
  if (opened.value === undefined) return;
  const reader = opened.value;
  const notes = createNotesReading(reader, shelf, rules);
  own.reader = reader;
  own.notes = notes;
  await tried(own, async () => {
    await notes.firstScreen();
    own.progress = { read: notes.read() };
  });
}

/** A database that stops answering is a trouble that is told, beside what was read before. */
async function tried(own: Reading, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    own.trouble = { kind: "cannot-open", detail: String(error) };
  }
}
