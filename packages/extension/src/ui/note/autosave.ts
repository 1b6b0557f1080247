import { type Note, saysSomething } from "../../model/note.ts";
import type { KeptNote, NoteSave } from "../../model/note-save.ts";
import type { StoreTrouble } from "../../model/store-trouble.ts";
import type { Answered } from "../ports.ts";
import type { UnsavedNotes } from "./unsaved-notes.ts";

/** How it stands with the text in the editor. */
export type SaveState =
  | { readonly kind: "unchanged" | "typing" | "saved" | "empty" }
  | { readonly kind: "trouble"; readonly trouble: StoreTrouble };

export interface AutosaveParts {
  /** The note as it was when the editor opened; its body is empty where there is no note yet. */
  readonly note: Note;
  readonly save: (save: NoteSave) => Answered<KeptNote>;
  /** Names this editor; one for each. */
  readonly writer: string;
  readonly unsaved: Pick<UnsavedNotes, "keep" | "forget">;
  readonly now: () => Date;
  readonly onState: (state: SaveState) => void;
}

/** Milliseconds after the last key. */
const AFTER_LAST_KEY = 600;
/** Milliseconds until another try where the store was in trouble. */
const RETRY = 5_000;

/** Saves a text while it is written; nothing is called saved before the store says so. */
export class Autosave {
  readonly #parts: AutosaveParts;
  #body: string;
  /** The words the store has. */
  #acknowledged: string;
  #state: SaveState = { kind: "unchanged" };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<SaveState> | undefined;

  constructor(parts: AutosaveParts) {
    this.#parts = parts;
    this.#body = parts.note.body;
    this.#acknowledged = parts.note.body;
  }

  change(body: string): void {
    this.#body = body;
    // A trouble stays in view until it is solved, also while the reader writes on.
    if (this.#state.kind !== "trouble") this.#become({ kind: "typing" });
    this.#schedule(AFTER_LAST_KEY);
  }

  /** Saves now what is not saved; what goes out goes out before this returns, also while a page closes. */
  flush(): Promise<SaveState> {
    this.stop();
    if (this.#running !== undefined && this.#hasNews()) this.#parts.unsaved.keep(this.#written());
    const turn = this.#running === undefined ? this.#saveOnce() : this.#running.then(() => this.#saveOnce());
    this.#running = turn;
    return turn.finally(() => {
      if (this.#running === turn) this.#running = undefined;
    });
  }

  /** No more saving by itself. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  async #saveOnce(): Promise<SaveState> {
    if (!this.#hasNews()) return this.#settle();
    const { save, unsaved } = this.#parts;
    const sent = this.#written();
    unsaved.keep(sent);
    const result = await save(sent);
    if (!result.ok) {
      if (mayPass(result.error)) this.#schedule(RETRY);
      return this.#become({ kind: "trouble", trouble: result.error });
    }
    this.#acknowledged = sent.note.body;
    if (this.#body !== sent.note.body) return this.#state;
    unsaved.forget(sent.note.id);
    return this.#become({ kind: "saved" });
  }

  /** There is nothing to save: no words, or the words the store has. */
  #settle(): SaveState {
    if (this.#state.kind !== "typing" && this.#state.kind !== "trouble") return this.#state;
    this.#parts.unsaved.forget(this.#parts.note.id);
    return this.#become({ kind: this.#body.trim() === "" ? "empty" : "saved" });
  }

  #hasNews(): boolean {
    return this.#body.trim() !== "" && this.#body !== this.#acknowledged;
  }

  #written(): NoteSave {
    const { note, now, writer } = this.#parts;
    const written = { ...note, body: this.#body, modified: now().toISOString() };
    return { note: written, writer, ...(saysSomething(note) ? { base: note.modified } : {}) };
  }

  #become(state: SaveState): SaveState {
    this.#state = state;
    this.#parts.onState(state);
    return state;
  }

  #schedule(delay: number): void {
    this.stop();
    this.#timer = setTimeout(() => void this.flush(), delay);
  }
}

function mayPass({ kind }: StoreTrouble): boolean {
  return kind !== "refused" && kind !== "private" && kind !== "conflict";
}
