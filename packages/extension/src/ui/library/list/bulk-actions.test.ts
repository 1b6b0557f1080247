import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { success } from "../../../model/result.ts";
import { noteId } from "../../../testing/notes.ts";
import { aWorld } from "../../../testing/ports.ts";
import type { Notice } from "../../parts/toast.tsx";
import { removeNotes, tagNotes } from "./bulk-actions.ts";

const IDS = [noteId(1), noteId(2), noteId(3)];

let told: Notice[];
const tell = (notice: Notice) => void told.push(notice);
const messages = () => told.map(({ message }) => message);

/** A store that does whatever it is asked after so many milliseconds. */
function aSlowStore(takes: number) {
  const after = <T>(value: T) => new Promise<T>((resolve) => setTimeout(() => resolve(value), takes));
  return {
    ...aWorld().ports.notes,
    remove: () => after(success(IDS.length)),
    restore: () => after(success(IDS.length)),
    tag: () => after(success({ changed: IDS, left: [] })),
  };
}

beforeEach(() => {
  told = [];
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

describe("work on many notes", () => {
  it("that is done at once is told when it is done", async () => {
    void removeNotes(IDS, aSlowStore(50), tell);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(messages()).toEqual(["3 notities staan in de prullenbak"]);
  });

  it("that takes long is told meanwhile, and so is taking it back", async () => {
    void removeNotes(IDS, aSlowStore(3_000), tell);
    await vi.advanceTimersByTimeAsync(500);
    expect(messages()).toEqual(["Even geduld: bezig met 3 notities"]);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(messages().at(-1)).toBe("3 notities staan in de prullenbak");
    told.at(-1)?.undo?.();
    await vi.advanceTimersByTimeAsync(4_000);
    expect(messages().slice(2)).toEqual(["Even geduld: bezig met 3 notities", "3 notities zijn teruggezet"]);
  });

  it("says nothing of a label that is taken back at once: it is seen in the list", async () => {
    void tagNotes(IDS, "navragen", "add", aSlowStore(50), tell);
    await vi.advanceTimersByTimeAsync(100);
    told.at(-1)?.undo?.();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(messages()).toEqual(["3 notities met label #navragen"]);
  });
});
