import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { watchGround } from "./watch-ground.ts";

let stop: AbortController;
let looks = 0;

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  looks = 0;
  watchGround(document, stop.signal, () => {
    looks += 1;
  });
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.documentElement.removeAttribute("data-theme");
  document.body.className = "";
  document.head.replaceChildren();
});

/** Lets the page fade into its other colours. */
async function fade(): Promise<void> {
  await vi.advanceTimersByTimeAsync(500);
}

describe("a page that turns dark by itself", () => {
  it.each([
    ["an attribute at its root", () => document.documentElement.setAttribute("data-theme", "dark")],
    ["a class of its body", () => document.body.classList.add("donker")],
    ["a style sheet in its head", () => document.head.append(document.createElement("style"))],
  ])("is looked at again for %s, once for all that comes together", async (_, darken) => {
    darken();
    document.body.setAttribute("style", "--teller: 1");
    await fade();
    expect(looks).toBe(1);
    document.body.removeAttribute("style");
    await fade();
    expect(looks).toBe(2);
  });

  it("is not looked at for what changes in its text, nor while nobody looks, nor after the end", async () => {
    document.body.append(document.createElement("p"));
    await fade();
    expect(looks).toBe(0);
    vi.spyOn(document, "hidden", "get").mockReturnValue(true);
    document.body.classList.add("donker");
    await fade();
    expect(looks).toBe(0);
    vi.restoreAllMocks();
    stop.abort();
    document.body.classList.remove("donker");
    await fade();
    expect(looks).toBe(0);
  });
});
