import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { stayAwake } from "./stay-awake.ts";

describe("long work of the background", () => {
  const calls = vi.fn();
  beforeEach(() => {
    vi.useFakeTimers();
    calls.mockReset();
    vi.spyOn(browser.runtime, "getPlatformInfo").mockImplementation(calls);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it("calls the browser for as long as it lasts, and no longer", async () => {
    let finish: (told: string) => void = () => undefined;
    const working = stayAwake(() => new Promise<string>((resolve) => (finish = resolve)));
    await vi.advanceTimersByTimeAsync(30_000);
    expect(calls.mock.calls.length).toBeGreaterThan(20);
    finish("whole");
    expect(await working).toBe("whole");
    calls.mockReset();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(calls).not.toHaveBeenCalled();
  });

  it("ends the calls where it fails too", async () => {
    await expect(stayAwake(() => Promise.reject(new Error("the disk is full")))).rejects.toThrow("the disk is full");
    await vi.advanceTimersByTimeAsync(30_000);
    expect(calls).not.toHaveBeenCalled();
  });
});
