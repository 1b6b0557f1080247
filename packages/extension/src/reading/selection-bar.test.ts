import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { failure, type Result, success } from "../model/result.ts";
import type { PassageSelector } from "../model/selector.ts";
import { SelectionBar } from "./selection-bar.ts";
import { laySurface, type Surface } from "./surface.ts";

const PASSAGE: PassageSelector = {
  quote: { type: "TextQuoteSelector", exact: "terugkeer", prefix: "over ", suffix: "." },
  position: { type: "TextPositionSelector", start: 5, end: 14 },
};

let stop: AbortController;
let surface: Surface;
let selected: Result<PassageSelector, string> | undefined;
let outcome: Result<void, string>;
let written: PassageSelector[];

beforeEach(() => {
  document.body.innerHTML = "<p>Brief over terugkeer.</p>";
  stop = new AbortController();
  surface = laySurface(document, stop.signal);
  selected = success(PASSAGE);
  outcome = success(undefined);
  written = [];
  document.getSelection()?.selectAllChildren(document.body);
  new SelectionBar(document, surface, stop.signal, {
    describe: () => selected,
    write: async (selector) => {
      written.push(selector);
      return outcome;
    },
  });
});

afterEach(() => {
  stop.abort();
});

function bar(): HTMLElement {
  return surface.sheet.querySelector(".bar") as HTMLElement;
}

function button(): HTMLButtonElement {
  return surface.sheet.querySelector(".bar button") as HTMLButtonElement;
}

async function release(): Promise<void> {
  document.body.dispatchEvent(new MouseEvent("mouseup", { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve, 5));
}

function press(key: string): KeyboardEvent {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
  document.body.dispatchEvent(event);
  return event;
}

describe("the bar above a selection", () => {
  it("appears when text is selected and asks to write about that text", async () => {
    expect(bar().hidden).toBe(true);
    await release();
    expect(bar().hidden).toBe(false);
    expect(button().textContent).toBe("Notitie");
    button().click();
    await vi.waitFor(() => expect(bar().hidden).toBe(true));
    expect(written).toEqual([PASSAGE]);
  });

  it("stays away where nothing is selected", async () => {
    selected = undefined;
    await release();
    expect(bar().hidden).toBe(true);
  });

  it("goes at Escape, and at a press elsewhere on the page", async () => {
    await release();
    press("Escape");
    expect(bar().hidden).toBe(true);
    await release();
    document.body.dispatchEvent(new MouseEvent("mousedown", { bubbles: true }));
    expect(bar().hidden).toBe(true);
  });

  it("is one Tab away from the selection", async () => {
    await release();
    expect(press("Tab").defaultPrevented).toBe(true);
    expect(document.activeElement).not.toBe(document.body);
  });

  it("leaves the Tab key to the page when it is not there", () => {
    expect(press("Tab").defaultPrevented).toBe(false);
  });

  it("says why a passage cannot have a note", async () => {
    selected = failure("Deze passage is te lang voor een notitie.");
    await release();
    expect(button().hidden).toBe(true);
    expect(bar().querySelector("[role=status]")?.textContent).toBe("Deze passage is te lang voor een notitie.");
  });

  it("says why writing did not work, and stays", async () => {
    outcome = failure("Laad de pagina opnieuw.");
    await release();
    button().click();
    await vi.waitFor(() => expect(bar().textContent).toContain("Laad de pagina opnieuw."));
    expect(bar().hidden).toBe(false);
  });

  it("keeps what happens on it from the page", () => {
    const heard: string[] = [];
    for (const kind of ["keydown", "click", "mousedown"]) {
      document.addEventListener(kind, () => heard.push(kind), { signal: stop.signal });
      button().dispatchEvent(new Event(kind, { bubbles: true, composed: true }));
    }
    expect(heard).toEqual([]);
  });

  it("is out of reach of the page's scripts, and goes with the session", () => {
    const host = document.documentElement.lastElementChild;
    expect(host?.shadowRoot ?? null).toBeNull();
    expect(document.querySelector(".bar")).toBeNull();
    stop.abort();
    expect(host?.isConnected).toBe(false);
  });
});
