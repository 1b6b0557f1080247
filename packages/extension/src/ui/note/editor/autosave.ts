import { laterThan } from "../../../model/later-than.ts";
import { type Note, saysSomething } from "../../../model/note.ts";
import type { KeptNote, NoteSave } from "../../../model/note-save.ts";
import type { StoreTrouble } from "../../../model/store-trouble.ts";
import type { Answered } from "../../ports.ts";
import { type ChangedWords, isSameWords, type NoteWords, withWords, wordsOf } from "./note-words.ts";
import { partSave } from "./part-save.ts";
import type { UnsavedNotes } from "./unsaved-notes.ts";

/** How it stands with the words in the editor. `trashed`: they are kept, in the trash, as somebody put the note there. */
export type SaveState =
  | { readonly kind: "unchanged" | "typing" | "saved" | "empty" | "trashed" }
  | { readonly kind: "trouble"; readonly trouble: StoreTrouble };

export interface AutosaveParts {
  /** The note as it was when the editor opened; it says nothing where there is no note yet. */
  readonly note: Note;
  readonly save: (save: NoteSave) => Answered<KeptNote>;
  readonly unsaved: Pick<UnsavedNotes, "keep" | "forget" | "ofNote">;
  readonly now: () => Date;
  /** Names this editor for the store. */
  readonly newId: () => string;
  readonly onState: (state: SaveState) => void;
  /** Another window wrote in the note meanwhile: what is written here goes on as this note. */
  readonly onParted: (note: Note) => void;
}

/** Milliseconds after the last key. */
const AFTER_LAST_KEY = 600;
/** Milliseconds that words may be unsaved while the reader writes on: a browser that stops takes no more than these. */
const LONGEST_WAIT = 1_500;
/** Milliseconds until another try where the store was in trouble. */
const RETRY = 5_000;

/** Saves a note while it is written; nothing is called saved before the store says so. */
export class Autosave {
  readonly #parts: AutosaveParts;
  /** The note as the store has it, as far as we know. */
  #known: Note;
  /** Absent where the store does not have the note yet. */
  #base: string | undefined;
  #writer: string;
  /** What an earlier editor left of this note, and this one began with. */
  #left: NoteSave | undefined;
  /** True where a save failed that may have arrived all the same. */
  #isUncertain = false;
  /** The last save that is not acknowledged. */
  #underway: NoteSave | undefined;
  #words: NoteWords;
  /** When the last save was written; each is later than the one before, whatever the clock does. */
  #lastWritten: string;
  #state: SaveState = { kind: "unchanged" };
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the oldest unsaved word was written, in milliseconds. */
  #unsavedSince: number | undefined;
  #running: Promise<SaveState> | undefined;

  constructor(parts: AutosaveParts) {
    const { note, unsaved, newId } = parts;
    const left = unsaved.ofNote(note.id).find((save) => save.note.modified === note.modified);
    this.#parts = parts;
    this.#known = note;
    this.#base = saysSomething(note) ? note.modified : undefined;
    this.#writer = newId();
    this.#left = left;
    this.#isUncertain = left !== undefined;
    this.#words = wordsOf(note);
    this.#lastWritten = note.modified;
  }

  /** What stands in the editor. */
  get words(): NoteWords {
    return this.#words;
  }

  /** Which note is written; it becomes another where texts part. */
  get noteId(): string {
    return this.#known.id;
  }

  /** True where the store has the note, in these words or in earlier ones. */
  get isKept(): boolean {
    return saysSomething(this.#known);
  }

  change(words: ChangedWords): void {
    this.#words = wordsOf({ ...this.#words, ...words });
    // A trouble stays in view until it is solved, also while the reader writes on.
    if (this.#state.kind !== "trouble") this.#become({ kind: "typing" });
    const now = this.#parts.now().getTime();
    this.#unsavedSince ??= now;
    this.#schedule(Math.min(AFTER_LAST_KEY, Math.max(0, this.#unsavedSince + LONGEST_WAIT - now)));
  }

  /** Takes over what another window saved, where nothing is unsaved here; true where there was anything new in it. */
  adopt(stored: Note): boolean {
    if (stored.id !== this.#known.id || stored.modified <= this.#lastWritten) return false;
    if (this.#running !== undefined || this.#hasChanges()) return false;
    this.#known = stored;
    this.#base = stored.modified;
    this.#lastWritten = stored.modified;
    const isNew = !isSameWords(this.#words, stored);
    this.#words = wordsOf(stored);
    return isNew;
  }

  /** The note was taken out of the trash. */
  restored(): void {
    if (this.#state.kind === "trashed") this.#become({ kind: "saved" });
  }

  /** Saves now what is not saved; what goes out goes out before this returns, also while a page closes. */
  flush(): Promise<SaveState> {
    this.stop();
    if (this.#running !== undefined && this.#hasNews()) this.#parts.unsaved.keep(this.#toSend());
    const turn = this.#running === undefined ? this.#saveOnce() : this.#running.then(() => this.#saveOnce());
    this.#running = turn;
    return turn.finally(() => {
      if (this.#running === turn) this.#running = undefined;
    });
  }

  /** No more saving by itself. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#unsavedSince = undefined;
  }

  async #saveOnce(): Promise<SaveState> {
    if (!this.#hasNews()) return this.#settle();
    const sent = this.#toSend();
    this.#underway = sent;
    this.#parts.unsaved.keep(sent);
    // It may have arrived or not: sent as it was, and before what is written upon it, it is in no conflict with that.
    if (this.#left !== undefined) void this.#parts.save(this.#left);
    const result = await this.#parts.save(sent);
    if (result.ok) return this.#acknowledge(sent, result.value);
    if (result.error.kind === "conflict") return this.#part();
    this.#isUncertain = true;
    if (mayPass(result.error)) this.#schedule(RETRY);
    return this.#become({ kind: "trouble", trouble: result.error });
  }

  #acknowledge(sent: NoteSave, { isInTrash }: KeptNote): SaveState {
    this.#known = sent.note;
    this.#base = sent.note.modified;
    this.#isUncertain = false;
    this.#underway = undefined;
    this.#parts.unsaved.forget(sent);
    if (this.#left !== undefined) this.#parts.unsaved.forget(this.#left);
    this.#left = undefined;
    // A note that was parted is from now on one like any other, in which yet another window may write.
    if (sent.note.id === sent.writer) this.#writer = this.#parts.newId();
    if (this.#hasNews()) return this.#state;
    return this.#become({ kind: isInTrash ? "trashed" : "saved" });
  }

  /** Both texts are kept: the other one in the note, ours in a note of its own, which is what is written on from here. */
  #part(): Promise<SaveState> {
    const { unsaved, newId, onParted } = this.#parts;
    const newest = this.#written();
    const parted = partSave(newest, newId);
    unsaved.keep(parted);
    unsaved.forget(newest);
    this.#known = parted.note;
    this.#base = undefined;
    this.#writer = parted.writer;
    this.#underway = undefined;
    this.#isUncertain = true;
    onParted(parted.note);
    return this.#saveOnce();
  }

  /** There is nothing to save: no words, or the words the store has. */
  #settle(): SaveState {
    if (this.#state.kind !== "typing" && this.#state.kind !== "trouble") return this.#state;
    return this.#become({ kind: saysSomething(this.#words) ? "saved" : "empty" });
  }

  #hasNews(): boolean {
    return saysSomething(this.#words) && this.#hasChanges();
  }

  #hasChanges(): boolean {
    return this.#isUncertain || !isSameWords(this.#words, this.#known);
  }

  /** Words that may have arrived go out as they went before: the same save twice is one. */
  #toSend(): NoteSave {
    const before = this.#underway;
    return before !== undefined && isSameWords(before.note, this.#words) ? before : this.#written();
  }

  #written(): NoteSave {
    this.#lastWritten = laterThan(this.#lastWritten, this.#parts.now().toISOString());
    const note = withWords(this.#known, this.#words, this.#lastWritten);
    return { note, writer: this.#writer, ...(this.#base !== undefined && { base: this.#base }) };
  }

  #become(state: SaveState): SaveState {
    this.#state = state;
    this.#parts.onState(state);
    return state;
  }

  #schedule(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), delay);
  }
}

function mayPass({ kind }: StoreTrouble): boolean {
  return kind !== "refused" && kind !== "private" && kind !== "conflict";
}
