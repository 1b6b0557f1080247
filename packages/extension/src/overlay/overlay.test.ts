import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { layOverlay } from "./overlay.ts";

let stop: AbortController;

beforeEach(() => {
  document.body.innerHTML = "<p>Kamerbrief</p>";
  stop = new AbortController();
});

afterEach(() => {
  stop.abort();
});

const isLaid = () => document.documentElement.lastElementChild !== document.body;

describe("what we lay over a page", () => {
  it("is laid again when the page takes it away", async () => {
    layOverlay(document, stop.signal);
    document.documentElement.lastElementChild?.remove();
    await vi.waitFor(() => expect(isLaid()).toBe(true));
  });

  it("stays away from a page that keeps taking it away", () => {
    const overlay = layOverlay(document, stop.signal);
    let times = 0;
    for (; isLaid() && times < 100; times += 1) {
      document.documentElement.lastElementChild?.remove();
      overlay.keep();
    }
    expect(times).toBe(6);
  });

  it("is gone at the end, and does not come back", async () => {
    const overlay = layOverlay(document, stop.signal);
    stop.abort();
    overlay.keep();
    await Promise.resolve();
    expect(isLaid()).toBe(false);
  });

  it("shows nothing of itself to the page", () => {
    layOverlay(document, stop.signal);
    const host = document.documentElement.lastElementChild;
    expect(host?.outerHTML).toBe("<div></div>");
    expect(host?.shadowRoot).toBeNull();
  });
});
