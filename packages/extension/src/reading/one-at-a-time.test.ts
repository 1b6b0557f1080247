import { describe, expect, it, vi } from "vitest";
import { OneAtATime } from "./one-at-a-time.ts";

function aRound(onFailure: (error: unknown) => void = () => undefined) {
  const ended = new AbortController();
  const begun: { signal: AbortSignal; finish: () => void; fail: (error: Error) => void }[] = [];
  const round = new OneAtATime(
    (signal) =>
      new Promise<void>((resolve, reject) => {
        begun.push({ signal, finish: resolve, fail: reject });
        signal.addEventListener("abort", () => reject(signal.reason));
      }),
    ended.signal,
    onFailure,
  );
  return { round, begun, ended };
}

describe("one piece of work at a time", () => {
  it("is done once more after all that was asked for meanwhile", async () => {
    const { round, begun } = aRound();
    round.ask();
    round.ask();
    round.ask();
    expect(begun).toHaveLength(1);
    begun[0]?.finish();
    await vi.waitFor(() => expect(begun).toHaveLength(2));
    begun[1]?.finish();
    await Promise.resolve();
    expect(begun).toHaveLength(2);
  });

  it("is dropped without being a failure, and can be asked for again", async () => {
    const failures: unknown[] = [];
    const { round, begun } = aRound((error) => failures.push(error));
    round.ask();
    round.drop();
    expect(begun[0]?.signal.aborted).toBe(true);
    round.ask();
    await vi.waitFor(() => expect(begun).toHaveLength(2));
    expect(begun[1]?.signal.aborted).toBe(false);
    expect(failures).toEqual([]);
  });

  it("tells of a failure, and goes on", async () => {
    const failures: unknown[] = [];
    const { round, begun } = aRound((error) => failures.push(error));
    round.ask();
    begun[0]?.fail(new Error("kapot"));
    await vi.waitFor(() => expect(failures).toEqual([new Error("kapot")]));
    round.ask();
    await vi.waitFor(() => expect(begun).toHaveLength(2));
  });

  it("does nothing more after the end", async () => {
    const { round, begun, ended } = aRound();
    round.ask();
    round.ask();
    ended.abort();
    await Promise.resolve();
    round.ask();
    expect(begun).toHaveLength(1);
    expect(begun[0]?.signal.aborted).toBe(true);
  });
});
