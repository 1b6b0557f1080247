import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { askPatiently } from "./ask-patiently.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** Fails so many times, and then answers. */
function failing(times: number) {
  let asked = 0;
  return vi.fn(async () => {
    asked += 1;
    if (asked <= times) throw new Error("the message channel closed before a response was received");
    return "antwoord";
  });
}

describe("asking patiently", () => {
  it("asks once where an answer comes", async () => {
    const ask = failing(0);
    expect(await askPatiently(ask, new AbortController().signal)).toBe("antwoord");
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it("asks again after a pause where the background was stopped in the middle of its work", async () => {
    const ask = failing(2);
    const answer = askPatiently(ask, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(240);
    expect(ask).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await answer).toBe("antwoord");
    expect(ask).toHaveBeenCalledTimes(3);
  });

  it("gives up in the end, and says so", async () => {
    const ask = failing(100);
    const answer = askPatiently(ask, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await answer).toBeUndefined();
    expect(ask).toHaveBeenCalledTimes(4);
  });

  it("does not wait for ever for a message that was lost", async () => {
    const ask = vi.fn(() => new Promise<string>(() => undefined));
    const answer = askPatiently(ask, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(15 * 60_000);
    expect(await answer).toBeUndefined();
  });

  it("stops asking when nobody wants to know any more", async () => {
    const stop = new AbortController();
    const ask = failing(100);
    const answer = askPatiently(ask, stop.signal).catch((error: unknown) => String(error));
    await vi.advanceTimersByTimeAsync(100);
    stop.abort(new Error("de lezer is weg"));
    expect(await answer).toContain("de lezer is weg");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ask).toHaveBeenCalledTimes(1);
  });
});
