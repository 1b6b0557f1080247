import { IDBFactory } from "fake-indexeddb";
import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import type { Note } from "../../../model/note.ts";
import type { NoteSave } from "../../../model/note-save.ts";
import { failure } from "../../../model/result.ts";
import { createDexieNoteStore } from "../../../notes/dexie-note-store.ts";
import type { NoteStore } from "../../../notes/note-store.ts";
import { aNote, KAMERBRIEF, noteId } from "../../../testing/notes.ts";
import { Autosave } from "./autosave.ts";
import { saveLeft } from "./save-left.ts";
import { createUnsavedNotes, type UnsavedNotes } from "./unsaved-notes.ts";

/** The store is a real one, which a busy machine may keep waiting; in milliseconds. */
const PATIENCE = 120_000;

/** What may befall a save on its way: nothing, it never arrives, or only its answer is lost. */
const FATES = ["arrives", "lost", "answer lost"] as const;
type Fate = (typeof FATES)[number];

type Happening = Fate | "type" | "save" | "save and not wait" | "open" | "close" | "adopt" | "panel" | "clock back";

/** What happens, as often as it stands here. */
const OFTEN: readonly Happening[] = [
  ...FATES,
  ...(["type", "type", "type", "type", "save", "save", "save", "save and not wait"] as const),
  ...(["open", "close", "adopt", "panel", "clock back"] as const),
];

/** Two windows on one store, each perhaps with an editor of the same note. */
class Desk {
  readonly store: NoteStore = createDexieNoteStore({ now: () => this.now(), indexedDB: new IDBFactory() });
  readonly unsaved: UnsavedNotes;
  readonly editors: (Autosave | undefined)[] = [undefined, undefined];
  readonly typed: string[] = [];
  readonly parted: string[] = [];
  fate: Fate = "arrives";
  #clock = Date.parse("2026-06-02T09:12:00.000Z");
  #ids = 100;

  constructor() {
    // Editors of other tests may still be trying to save, and leave their words in the local one.
    sessionStorage.clear();
    this.unsaved = createUnsavedNotes(sessionStorage);
  }

  now(): Date {
    this.#clock += 1_000;
    return new Date(this.#clock);
  }

  setBack(): void {
    this.#clock -= 60_000;
  }

  readonly save = async (sent: NoteSave) => {
    const { fate } = this;
    if (fate === "lost") return failure({ kind: "cannot-open", detail: "" } as const);
    const saved = await this.store.save(sent);
    return fate === "arrives" ? saved : failure({ kind: "cannot-open", detail: "" } as const);
  };

  readonly newId = () => noteId(this.#ids++);

  /** A note is kept, and open in these windows. */
  async begins(...windows: readonly number[]): Promise<void> {
    await this.store.put(aNote({ body: "Begin." }));
    for (const window of windows) await this.open(window);
  }

  async open(window: number): Promise<void> {
    if (this.editors[window] !== undefined) return;
    const found = await this.store.get(noteId(1));
    this.begin(window, found.ok && found.value !== undefined ? found.value : aNote());
  }

  /** Opens what an editor left unsaved. */
  openLeft(window: number): void {
    const [left] = this.unsaved.ofNote(noteId(1));
    if (left !== undefined) this.begin(window, left.note);
  }

  begin(window: number, note: Note): void {
    this.editors[window] = new Autosave({
      note,
      save: this.save,
      unsaved: this.unsaved,
      now: () => this.now(),
      newId: this.newId,
      onState: () => undefined,
      onParted: ({ id }) => this.parted.push(id),
    });
  }

  /** The reader goes on with what stands in the editor. */
  type(window: number): void {
    const editor = this.editors[window];
    if (editor === undefined) return;
    const word = `w${this.typed.length}.`;
    this.typed.push(word);
    editor.change({ body: `${editor.words.body} ${word}` });
  }

  async adopt(window: number): Promise<void> {
    const found = await this.store.get(noteId(1));
    if (found.ok && found.value !== undefined) this.editors[window]?.adopt(found.value);
  }

  /** Closes an editor as closing its window does: what goes out goes out, and nobody hears the answer. */
  async close(window: number): Promise<void> {
    await this.editors[window]?.flush();
    this.editors[window]?.stop();
    this.editors[window] = undefined;
  }

  async happens(kind: Happening, window: number): Promise<void> {
    const ways: Record<Happening, () => unknown> = {
      arrives: () => this.meet("arrives"),
      lost: () => this.meet("lost"),
      "answer lost": () => this.meet("answer lost"),
      type: () => this.type(window),
      open: () => this.open(window),
      close: () => this.close(window),
      adopt: () => this.adopt(window),
      save: () => this.editors[window]?.flush(),
      "save and not wait": () => void this.editors[window]?.flush(),
      panel: () => this.look(),
      "clock back": () => this.setBack(),
    };
    await ways[kind]();
  }

  meet(fate: Fate): void {
    this.fate = fate;
  }

  /** A panel opens, and saves what editors left. */
  look(): Promise<readonly Note[]> {
    return saveLeft(KAMERBRIEF.key, undefined, {
      notes: { save: this.save },
      unsaved: this.unsaved,
      newId: this.newId,
    });
  }

  /** All that is kept, once everything is closed and a panel has looked at what was left. */
  async inTheEnd(): Promise<readonly Note[]> {
    this.fate = "arrives";
    await this.close(0);
    await this.close(1);
    await this.look();
    const all = await this.store.all();
    if (!all.ok) throw new Error("the store does not answer");
    return all.value;
  }
}

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});

describe("two windows that write in one note", () => {
  it("keeps both texts, the later one as a note of its own, and goes on in that", async () => {
    await desk.begins(0, 1);
    desk.type(0);
    desk.type(1);
    await desk.editors[0]?.flush();
    expect(await desk.editors[1]?.flush()).toEqual({ kind: "saved" });
    expect(desk.parted).toHaveLength(1);
    desk.type(1);
    await desk.editors[1]?.flush();
    const bodies = (await desk.inTheEnd()).map(({ body }) => body);
    expect(bodies.sort()).toEqual(["Begin. w0.", "Begin. w1. w2."]);
    expect(sessionStorage).toHaveLength(0);
  });

  it("shows the new words where nothing is unsaved here, and is in no conflict afterwards", async () => {
    await desk.begins(0, 1);
    desk.type(0);
    await desk.editors[0]?.flush();
    await desk.adopt(1);
    expect(desk.editors[1]?.words.body).toBe("Begin. w0.");
    desk.type(1);
    await desk.editors[1]?.flush();
    expect(desk.parted).toEqual([]);
    expect((await desk.inTheEnd()).map(({ body }) => body)).toEqual(["Begin. w0. w1."]);
  });

  it("never shows other words over what is being written here", async () => {
    await desk.begins(0, 1);
    desk.type(0);
    await desk.editors[0]?.flush();
    desk.type(1);
    await desk.adopt(1);
    expect(desk.editors[1]?.words.body).toBe("Begin. w1.");
    await desk.inTheEnd();
  });

  it("is in no conflict with itself where an answer was lost", async () => {
    await desk.begins(0);
    desk.type(0);
    desk.fate = "answer lost";
    await desk.editors[0]?.flush();
    desk.type(0);
    expect((await desk.inTheEnd()).map(({ body }) => body)).toEqual(["Begin. w0. w1."]);
  });

  it("goes on in the same note where an earlier editor closed before it heard that its words were kept", async () => {
    await desk.begins(0);
    desk.type(0);
    desk.fate = "answer lost";
    await desk.close(0);
    desk.fate = "arrives";
    await desk.open(1);
    desk.type(1);
    await desk.close(1);
    expect((await desk.inTheEnd()).map(({ body }) => body)).toEqual(["Begin. w0. w1."]);
    expect(desk.parted).toEqual([]);
  });

  it("makes one note of a text that is written on while the editor it was left by still tries to save it", async () => {
    await desk.begins(0);
    desk.type(0);
    desk.fate = "lost";
    const closed = desk.editors[0];
    await desk.close(0);
    desk.openLeft(1);
    await closed?.flush();
    desk.type(1);
    desk.fate = "arrives";
    await desk.close(1);
    await closed?.flush();
    expect((await desk.inTheEnd()).map(({ body }) => body)).toEqual(["Begin. w0. w1."]);
    expect(sessionStorage).toHaveLength(0);
  });

  it("leaves nothing behind of a text that is saved again while its save is on its way", async () => {
    await desk.begins(0);
    desk.type(0);
    desk.fate = "lost";
    await desk.editors[0]?.flush();
    desk.fate = "arrives";
    await Promise.all([desk.editors[0]?.flush(), desk.editors[0]?.flush()]);
    expect(sessionStorage).toHaveLength(0);
  });

  it("makes nothing of a note that is opened only, after an editor that did not hear its words were kept", async () => {
    await desk.begins(0);
    desk.type(0);
    desk.fate = "answer lost";
    await desk.close(0);
    desk.fate = "arrives";
    await desk.open(1);
    await desk.close(1);
    expect((await desk.inTheEnd()).map(({ body }) => body)).toEqual(["Begin. w0."]);
  });

  it("makes one note of a text that a panel finds while its editor is in conflict too", async () => {
    await desk.begins(0, 1);
    desk.type(0);
    await desk.editors[0]?.flush();
    desk.type(1);
    const saving = desk.editors[1]?.flush();
    await desk.look();
    await saving;
    expect(await desk.inTheEnd()).toHaveLength(2);
  });

  it(
    "loses nothing that was typed, whatever happens in whatever order",
    async () => {
      const window = fc.constantFrom(0, 1);
      const act = fc.record({ kind: fc.constantFrom(...OFTEN), window });
      await fc.assert(
        fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 25 }), async (acts) => {
          const scene = new Desk();
          await scene.begins(0, 1);
          for (const { kind, window: at } of acts) await scene.happens(kind, at);
          const kept = (await scene.inTheEnd()).map(({ body }) => `${body} `).join("\n");
          for (const word of scene.typed) expect(kept).toContain(word);
          expect(sessionStorage).toHaveLength(0);
        }),
        { numRuns: 100 },
      );
    },
    PATIENCE,
  );
});
