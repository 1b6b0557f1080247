import { describe, expect, it } from "vitest";
import { inSlices } from "./in-slices.ts";

function* threeSteps(done: number[]): Generator<void, string> {
  for (const step of [1, 2, 3]) {
    done.push(step);
    yield;
  }
  return "klaar";
}

describe("work in slices", () => {
  it("gives the thread back when a slice is spent, and finishes", async () => {
    let time = 0;
    const done: number[] = [];
    const running = inSlices(threeSteps(done), new AbortController().signal, () => (time += 9));
    expect(done).toEqual([1]);
    expect(await running).toBe("klaar");
  });

  it("stops when it is told to", async () => {
    let time = 0;
    const stop = new AbortController();
    const done: number[] = [];
    const running = inSlices(threeSteps(done), stop.signal, () => (time += 9));
    stop.abort(new Error("de lezer is weg"));
    await expect(running).rejects.toThrow("de lezer is weg");
    expect(done).not.toContain(3);
  });
});
