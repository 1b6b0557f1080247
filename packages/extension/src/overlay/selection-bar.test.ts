import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { QuoteStyle } from "../model/quote-style.ts";
import { failure, type Result, success } from "../model/result.ts";
import type { PassageSelector } from "../model/selector.ts";
import { pressOn, trusted } from "../testing/trusted.ts";
import { layOverlay, type Overlay } from "./overlay.ts";
import { SelectionBar } from "./selection-bar.ts";

const PASSAGE: PassageSelector = {
  quote: { type: "TextQuoteSelector", exact: "terugkeer", prefix: "over ", suffix: "." },
  position: { type: "TextPositionSelector", start: 5, end: 14 },
};

let stop: AbortController;
let overlay: Overlay;
let selected: Result<PassageSelector, string> | undefined;
let outcome: Result<void, string>;
let written: PassageSelector[];
let quoted: [PassageSelector, QuoteStyle][];
let whyNoNote: string | undefined;
let kept: QuoteStyle;
let selectionBar: SelectionBar;

beforeEach(() => {
  document.body.innerHTML = "<p>Brief over terugkeer.</p>";
  stop = new AbortController();
  overlay = layOverlay(document, stop.signal);
  selected = success(PASSAGE);
  outcome = success(undefined);
  written = [];
  quoted = [];
  whyNoNote = undefined;
  kept = "kamerstuk";
  document.getSelection()?.selectAllChildren(document.body);
  selectionBar = new SelectionBar(document, overlay, stop.signal, {
    describe: () => selected,
    write: async (selector) => {
      written.push(selector);
      return outcome;
    },
    whyNoNote: () => whyNoNote,
    copyQuote: async (selector, style) => {
      quoted.push([selector, style]);
      return outcome;
    },
    style: async () => kept,
    keepStyle: (style) => {
      kept = style;
    },
  });
});

afterEach(() => {
  stop.abort();
});

function bar(): HTMLElement {
  return overlay.sheet.querySelector(".bar") as HTMLElement;
}

function button(label = "Notitie"): HTMLButtonElement {
  const found = [...overlay.sheet.querySelectorAll("button")].find(({ textContent }) => textContent === label);
  if (found === undefined) throw new Error(`the bar has no button ${label}`);
  return found;
}

function style(): HTMLSelectElement {
  return overlay.sheet.querySelector(".bar select") as HTMLSelectElement;
}

function said(): string {
  return bar().querySelector("[role=status]")?.textContent ?? "";
}

async function release(): Promise<void> {
  document.body.dispatchEvent(trusted(new MouseEvent("mouseup", { bubbles: true })));
  await new Promise((resolve) => setTimeout(resolve, 5));
}

function press(key: string): KeyboardEvent {
  const event = trusted(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  document.body.dispatchEvent(event);
  return event;
}

describe("the bar above a selection", () => {
  it("appears when text is selected and asks to write about that text", async () => {
    expect(bar().hidden).toBe(true);
    await release();
    expect(bar().hidden).toBe(false);
    pressOn(button());
    await vi.waitFor(() => expect(bar().hidden).toBe(true));
    expect(written).toEqual([PASSAGE]);
  });

  it("does nothing at events that the page makes up", async () => {
    document.body.dispatchEvent(new MouseEvent("mouseup", { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(bar().hidden).toBe(true);
    await release();
    for (const label of ["Notitie", "Citaat"]) button(label).click();
    style().value = "link";
    style().dispatchEvent(new Event("change"));
    const tab = new KeyboardEvent("keydown", { key: "Tab", bubbles: true, cancelable: true });
    document.body.dispatchEvent(tab);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect([written, quoted, kept, tab.defaultPrevented]).toEqual([[], [], "kamerstuk", false]);
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
    document.body.dispatchEvent(trusted(new MouseEvent("mousedown", { bubbles: true })));
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

  it("says why nothing can be done with a passage", async () => {
    selected = failure("Deze passage is te lang.");
    await release();
    expect([button().hidden, button("Citaat").hidden, style().hidden]).toEqual([true, true, true]);
    expect(said()).toBe("Deze passage is te lang.");
    await selectionBar.copyQuote();
    expect(quoted).toEqual([]);
  });

  it("copies quotations also where no note can be written", async () => {
    whyNoNote = "In een privévenster schrijft Kantlijn niets op";
    await release();
    expect(button().hidden).toBe(true);
    expect(said()).toBe("In een privévenster schrijft Kantlijn niets op");
    pressOn(button("Citaat"));
    await vi.waitFor(() => expect(quoted).toHaveLength(1));
  });

  it("says why writing did not work, and stays", async () => {
    outcome = failure("Laad de pagina opnieuw.");
    await release();
    pressOn(button());
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

describe("the quotation on the bar", () => {
  it("is copied in the style that was chosen last, and says so politely", async () => {
    await release();
    expect(style().value).toBe("kamerstuk");
    pressOn(button("Citaat"));
    await vi.waitFor(() => expect(said()).toBe("Gekopieerd"));
    expect(quoted).toEqual([[PASSAGE, "kamerstuk"]]);
    expect(bar().hidden).toBe(false);
  });

  it("is copied in another style once that is chosen, and the choice is kept", async () => {
    await release();
    style().value = "link";
    style().dispatchEvent(trusted(new Event("change")));
    expect(kept).toBe("link");
    pressOn(button("Citaat"));
    await vi.waitFor(() => expect(quoted).toEqual([[PASSAGE, "link"]]));
  });

  it("says why it was not copied, and can be asked again", async () => {
    outcome = failure("De browser liet kopiëren zo niet toe. Druk hier op Citaat.");
    await release();
    pressOn(button("Citaat"));
    await vi.waitFor(() => expect(said()).toContain("niet toe"));
    expect(button("Citaat").hidden).toBe(false);
    await release();
    expect(said()).toBe("");
  });

  it("is copied for a reader who asks for it in the context menu, and the bar shows that", async () => {
    await selectionBar.copyQuote();
    expect(quoted).toEqual([[PASSAGE, "kamerstuk"]]);
    expect([bar().hidden, said()]).toEqual([false, "Gekopieerd"]);
  });

  it("is not copied where nothing is selected", async () => {
    selected = undefined;
    await selectionBar.copyQuote();
    expect([bar().hidden, quoted]).toEqual([true, []]);
  });

  it("lets a list of styles open, which a press that is prevented does not", async () => {
    await release();
    const press = (target: Element) => {
      const event = new MouseEvent("mousedown", { bubbles: true, cancelable: true });
      target.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect([press(style()), press(button("Citaat"))]).toEqual([false, true]);
  });
});
