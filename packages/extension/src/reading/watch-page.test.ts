import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { PageWatch } from "./watch-page.ts";

let stop: AbortController;
let told: string[];
let watch: PageWatch;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = "<main><p>Kamerbrief</p></main><aside>Advertentie</aside>";
  stop = new AbortController();
  told = [];
  watch = new PageWatch(document, stop.signal, () => Date.now(), {
    onQuiet: () => told.push("quiet"),
    onRestless: () => told.push("restless"),
  });
  watch.follow(document.querySelector("main") as Element);
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

function change(selector: string, text: string): void {
  (document.querySelector(selector) as Element).textContent = text;
}

describe("watching a page", () => {
  it("tells of a change once the page is quiet", async () => {
    change("p", "Nieuwe brief");
    await vi.advanceTimersByTimeAsync(200);
    change("p", "Nog een brief");
    await vi.advanceTimersByTimeAsync(200);
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(told).toEqual(["quiet"]);
  });

  it("says nothing of what happens outside the text", async () => {
    change("aside", "Andere advertentie");
    await vi.advanceTimersByTimeAsync(1000);
    expect(told).toEqual([]);
  });

  it("says nothing of what we write ourselves", async () => {
    watch.ignoring(() => change("p", "Van ons"));
    await vi.advanceTimersByTimeAsync(1000);
    expect(told).toEqual([]);
  });

  it("still tells of what someone else changed just before we wrote", async () => {
    change("p", "Van de pagina");
    watch.ignoring(() => change("p", "Van ons"));
    await vi.advanceTimersByTimeAsync(1000);
    expect(told).toEqual(["quiet"]);
  });

  it("leaves a page alone that never comes to rest, until the reader comes back to it", async () => {
    for (let at = 0; at < 400; at += 1) {
      change("p", `Teller ${at}`);
      await vi.advanceTimersByTimeAsync(10);
    }
    await vi.advanceTimersByTimeAsync(1000);
    expect(told).toEqual(["restless"]);
    watch.resume();
    await vi.advanceTimersByTimeAsync(1000);
    expect(told).toEqual(["restless", "quiet"]);
  });

  it("is silent after the session has ended", async () => {
    change("p", "Nieuwe brief");
    stop.abort();
    await vi.advanceTimersByTimeAsync(1000);
    expect(told).toEqual([]);
  });
});
