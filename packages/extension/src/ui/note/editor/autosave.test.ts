import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Note } from "../../../model/note.ts";
import { failure, type Result, success } from "../../../model/result.ts";
import type { StoreTrouble } from "../../../model/store-trouble.ts";
import { aNote, noteId } from "../../../testing/notes.ts";
import { Autosave, type SaveState } from "./autosave.ts";

let outcome: Result<{ readonly isInTrash: boolean }, StoreTrouble>;
let sent: string[];
let states: SaveState["kind"][];
let unsaved: Map<string, string>;
let answer: (() => void)[];
let parted: string[];
let isSlow: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  outcome = success({ isInTrash: false });
  sent = [];
  states = [];
  unsaved = new Map();
  answer = [];
  parted = [];
  isSlow = false;
});
afterEach(() => vi.useRealTimers());

function autosaveOf(note: Note): Autosave {
  return new Autosave({
    note,
    newId: () => noteId(50),
    onParted: ({ id }) => parted.push(id),
    now: () => new Date(),
    onState: ({ kind }) => states.push(kind),
    save: async (saved) => {
      sent.push(saved.note.body);
      if (isSlow) await new Promise<void>((resolve) => answer.push(resolve));
      return outcome.ok ? success({ note: saved.note, ...outcome.value }) : outcome;
    },
    unsaved: {
      keep: ({ note }) => void unsaved.set(note.id, note.body),
      forget: ({ note }) => void unsaved.delete(note.id),
      ofNote: () => [],
    },
  });
}

describe("saving while writing", () => {
  it("saves 600 ms after the last key, and not while the reader still types", async () => {
    const autosave = autosaveOf(aNote({ body: "" }));
    autosave.change({ body: "Navra" });
    await vi.advanceTimersByTimeAsync(500);
    autosave.change({ body: "Navragen" });
    await vi.advanceTimersByTimeAsync(599);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toEqual(["Navragen"]);
    expect(states.at(-1)).toBe("saved");
  });

  it("leaves no word unsaved for more than a second and a half while the reader writes on", async () => {
    const autosave = autosaveOf(aNote({ body: "" }));
    for (let letters = 1; letters <= 20; letters++) {
      autosave.change({ body: "x".repeat(letters) });
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(sent).toEqual(["x".repeat(15)]);
    autosave.stop();
  });

  it("saves a kind and a tag like words", async () => {
    const autosave = autosaveOf(aNote({ body: "" }));
    autosave.change({ kind: "motie" });
    autosave.change({ tags: ["navragen"] });
    expect(await autosave.flush()).toEqual({ kind: "saved" });
    expect(autosave.words).toEqual({ body: "", kind: "motie", tags: ["navragen"] });
    autosave.change({ kind: undefined, tags: [] });
    expect(await autosave.flush()).toEqual({ kind: "empty" });
  });

  it("does not say saved before the store has answered", async () => {
    isSlow = true;
    const autosave = autosaveOf(aNote({ body: "" }));
    autosave.change({ body: "Navragen" });
    await vi.advanceTimersByTimeAsync(600);
    expect(states).toEqual(["typing"]);
    answer[0]?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(states).toEqual(["typing", "saved"]);
  });

  it("keeps a second copy until the store has answered", async () => {
    isSlow = true;
    const note = aNote({ body: "" });
    const autosave = autosaveOf(note);
    autosave.change({ body: "Navragen" });
    void autosave.flush();
    expect(unsaved.get(note.id)).toBe("Navragen");
    answer[0]?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(unsaved.size).toBe(0);
  });

  it("keeps the newest words also while an earlier save is under way", async () => {
    isSlow = true;
    const note = aNote({ body: "" });
    const autosave = autosaveOf(note);
    autosave.change({ body: "Een" });
    void autosave.flush();
    autosave.change({ body: "Een twee" });
    void autosave.flush();
    expect(unsaved.get(note.id)).toBe("Een twee");
    answer[0]?.();
    await vi.advanceTimersByTimeAsync(0);
    answer[1]?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toEqual(["Een", "Een twee"]);
    expect(unsaved.size).toBe(0);
  });

  it("saves nothing where nothing was written", async () => {
    const autosave = autosaveOf(aNote());
    expect(await autosave.flush()).toEqual({ kind: "unchanged" });
    expect(sent).toEqual([]);
  });

  it.each(["", "   \n"])("does not keep a note without words (%j), and says so", async (body) => {
    const autosave = autosaveOf(aNote());
    autosave.change({ body });
    expect(await autosave.flush()).toEqual({ kind: "empty" });
    expect(sent).toEqual([]);
  });
});

describe("saving in trouble", () => {
  it("keeps saying so while the reader writes on, and tries again by itself", async () => {
    outcome = failure({ kind: "full" });
    const autosave = autosaveOf(aNote());
    autosave.change({ body: "Navragen" });
    await vi.advanceTimersByTimeAsync(600);
    expect(states.at(-1)).toBe("trouble");
    autosave.change({ body: "Navragen bij IND" });
    expect(states.at(-1)).toBe("trouble");
    outcome = success({ isInTrash: false });
    await vi.advanceTimersByTimeAsync(5_600);
    expect(states.at(-1)).toBe("saved");
    expect(sent.at(-1)).toBe("Navragen bij IND");
    autosave.stop();
  });

  it("saves again what the reader takes back, as the save that failed may have arrived", async () => {
    outcome = failure({ kind: "cannot-open", detail: "no answer" });
    const autosave = autosaveOf(aNote({ body: "Navragen" }));
    autosave.change({ body: "Navragen bij IND" });
    await autosave.flush();
    outcome = success({ isInTrash: false });
    autosave.change({ body: "Navragen" });
    await autosave.flush();
    expect(sent).toEqual(["Navragen bij IND", "Navragen"]);
    expect(unsaved.size).toBe(0);
  });

  it("tells that the note was put in the trash meanwhile", async () => {
    outcome = success({ isInTrash: true });
    const autosave = autosaveOf(aNote());
    autosave.change({ body: "Navragen" });
    expect(await autosave.flush()).toEqual({ kind: "trashed" });
    autosave.restored();
    expect(states.at(-1)).toBe("saved");
  });

  it("does not try again what was refused", async () => {
    outcome = failure({ kind: "refused", why: { kind: "too-long", length: 100_001, limit: 100_000 } });
    const autosave = autosaveOf(aNote());
    autosave.change({ body: "x".repeat(100_001) });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
    expect(unsaved.size).toBe(1);
  });
});
