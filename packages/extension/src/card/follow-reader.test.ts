import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ThingTarget } from "../model/note.ts";
import { aChoice, cardMessages, type DrawnPage, draw, nothingOwn } from "../testing/cards.ts";
import { pressOn, trusted } from "../testing/trusted.ts";
import type { CardMessages, KindsChoice, OwnThings } from "./card-parts.ts";
import { layCards } from "./lay-cards.ts";
import type { Steps } from "./steps.ts";

let stop: AbortController;
let sheet: HTMLElement;
let drawn: DrawnPage;
let asked: string[];
let steps: Steps;
let kinds: KindsChoice;
let own: OwnThings;
let written: ThingTarget[];
let shown: ThingTarget[];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  stop = new AbortController();
  asked = [];
  kinds = aChoice();
  written = [];
  shown = [];
  own = { ...nothingOwn, write: (about) => written.push(about), show: (about) => shown.push(about) };
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

async function open(messages: CardMessages, ...lines: readonly string[]): Promise<void> {
  drawn = await draw(...lines);
  const host = document.createElement("div");
  document.documentElement.append(host);
  stop.signal.addEventListener("abort", () => host.remove());
  sheet = document.createElement("div");
  host.attachShadow({ mode: "open" }).append(sheet);
  ({ steps } = layCards({
    page: document,
    overlay: { sheet, origin: () => ({ left: 0, top: 0 }), dress: () => undefined },
    messages: {
      ...messages,
      term: (id) => {
        asked.push(id);
        return messages.term(id);
      },
    },
    kinds,
    own,
    text: () => drawn,
    goTo: () => undefined,
    screen: {
      caretAt: (point) => drawn.screen.caretAt(point),
      boxesOf: (index, span) => drawn.screen.boxesOf(index, span),
    },
    place: async () => undefined,
    signal: stop.signal,
  }));
}

function move(words: string, beside = 0): void {
  const { x, y } = drawn.at(words);
  const event = trusted(new PointerEvent("pointermove", { clientX: x + beside, clientY: y, bubbles: true }));
  // The clock of the test is not that of the event.
  Object.defineProperty(event, "timeStamp", { value: performance.now() });
  document.dispatchEvent(event);
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const title = () => sheet.querySelector(".card h2")?.textContent;
const press = (key: string) => document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));

const IOM = "organisatie/internationale-organisatie-voor-migratie";
const LINES = ["De inzet van Frontex in Marokko.", "Het werk van de IOM loopt."];

describe("a card by pointer", () => {
  it("opens after a quarter of a second on the words, and is asked for before", async () => {
    await open(cardMessages(), ...LINES);
    move("Frontex");
    await pass(60);
    expect(asked).toEqual(["organisatie/frontex"]);
    await pass(150);
    expect(title()).toBeUndefined();
    await pass(150);
    expect(title()).toBe("Frontex");
  });

  it("asks nothing while the pointer moves on, or beside the words", async () => {
    await open(cardMessages(), ...LINES);
    for (let step = 0; step < 20; step += 1) {
      move("Frontex", step);
      await pass(20);
    }
    move("inzet");
    await pass(500);
    expect(asked).toEqual([]);
    expect(title()).toBeUndefined();
  });

  it("does not open where the pointer left before", async () => {
    await open(cardMessages(), ...LINES);
    move("Frontex");
    await pass(200);
    move("inzet");
    await pass(500);
    expect(title()).toBeUndefined();
  });

  it("closes a moment after the pointer left, and not where it comes back", async () => {
    await open(cardMessages(), ...LINES);
    move("Frontex");
    await pass(400);
    move("inzet");
    await pass(100);
    move("Frontex");
    await pass(400);
    expect(title()).toBe("Frontex");
    move("inzet");
    await pass(250);
    expect(title()).toBeUndefined();
  });

  it("gives way to the card of other words", async () => {
    await open(cardMessages(), ...LINES);
    move("Frontex");
    await pass(400);
    move("Marokko");
    await pass(400);
    expect(title()).toBe("Marokko");
    expect(sheet.querySelectorAll(".card")).toHaveLength(1);
  });

  it("goes with Escape and stays away while the pointer is there", async () => {
    await open(cardMessages(), ...LINES);
    move("Frontex");
    await pass(400);
    press("Escape");
    expect(title()).toBeUndefined();
    move("Frontex", 1);
    await pass(500);
    expect(title()).toBeUndefined();
    move("inzet");
    await pass(100);
    move("Frontex");
    await pass(400);
    expect(title()).toBe("Frontex");
  });

  it("comes back to words that the pointer was not at when it went", async () => {
    await open(cardMessages(), ...LINES);
    const opened = steps.cardHere();
    await pass(0);
    await opened;
    move("inzet");
    press("Escape");
    expect(title()).toBeUndefined();
    move("Frontex");
    await pass(400);
    expect(title()).toBe("Frontex");
  });

  it("goes when the words are scrolled away, and stays over a little", async () => {
    await open(cardMessages(), ...LINES);
    move("Frontex");
    await pass(400);
    drawn.scroll(30);
    document.dispatchEvent(new Event("scroll"));
    expect(title()).toBe("Frontex");
    drawn.scroll(30);
    document.dispatchEvent(new Event("scroll"));
    expect(title()).toBeUndefined();
  });

  it("does not come where the words are scrolled from under the pointer, and does where they stay", async () => {
    await open(cardMessages(), ...LINES);
    move("Frontex");
    await pass(100);
    document.dispatchEvent(new Event("scroll"));
    await pass(300);
    expect(title()).toBe("Frontex");
    move("Marokko");
    await pass(100);
    drawn.scroll(5);
    document.dispatchEvent(new Event("scroll"));
    await pass(500);
    expect(title()).not.toBe("Marokko");
  });

  it("goes when the reader presses beside it", async () => {
    await open(cardMessages(), ...LINES);
    move("Frontex");
    await pass(400);
    document.body.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
    expect(title()).toBeUndefined();
  });

  it("shows that it waits only where the answer takes long, and says so where none comes", async () => {
    let fail: (error: Error) => void = () => undefined;
    const term = () =>
      new Promise<undefined>((_, reject) => {
        fail = reject;
      });
    await open({ ...cardMessages(), term }, ...LINES);
    move("Frontex");
    await pass(380);
    expect(sheet.querySelector(".card")).toBeNull();
    await pass(150);
    expect(sheet.querySelector(".card .bone")).not.toBeNull();
    fail(new Error("nobody answers"));
    await pass(0);
    expect(sheet.querySelector(".card")?.textContent).toContain("Laad de pagina opnieuw");
  });

  it("does not come beside other words that the page has put there meanwhile", async () => {
    await open(cardMessages(), ...LINES);
    move("Frontex");
    await pass(150);
    drawn = await draw("De inzet van Marokko groeit.");
    await pass(400);
    expect(sheet.querySelector(".card")).toBeNull();
  });

  it("goes when other words stand there, and stays where only other lines have changed", async () => {
    await open(cardMessages(), ...LINES);
    move("Frontex");
    await pass(400);
    drawn = await draw("De inzet van Frontex in Marokko.", "Het werk ligt stil.");
    move("Frontex", 1);
    await pass(400);
    expect(title()).toBe("Frontex");
    drawn = await draw("De inzet van Marokko groeit.");
    move("Marokko", 1);
    await pass(220);
    expect(title()).toBeUndefined();
  });

  it("leaves no card, and asks nothing more, once the session ends", async () => {
    await open(cardMessages(), ...LINES);
    move("Frontex");
    await pass(400);
    stop.abort();
    expect(title()).toBeUndefined();
    move("Marokko");
    await pass(500);
    expect(asked).toEqual(["organisatie/frontex"]);
  });
});

describe("what a reader has on the thing of a card", () => {
  const click = (name: string) =>
    pressOn([...sheet.querySelectorAll("button")].find((button) => button.textContent === name));

  it("is told in it, and leads to the panel, which ends the card", async () => {
    own = { ...own, count: async ({ kind, id }) => ({ kind, id, notes: 2, documents: 1 }) };
    await open(cardMessages(), ...LINES);
    move("Frontex");
    await pass(400);
    expect(sheet.querySelector(".card")?.textContent).toContain("Uw 2 notities1van uw documenten noemt dit ook");
    click("Uw 2 notities");
    expect(shown).toMatchObject([{ kind: "term", id: "organisatie/frontex" }]);
    expect(title()).toBeUndefined();
  });

  it("begins with the note that the card offers, on the term by its name", async () => {
    await open(cardMessages(), ...LINES);
    move("IOM");
    await pass(400);
    click("Notitie");
    expect(written).toEqual([{ kind: "term", id: IOM, name: "Internationale Organisatie voor Migratie" }]);
    expect(title()).toBeUndefined();
  });

  it("does not keep a card away where it is out of reach", async () => {
    own = { ...own, count: () => Promise.reject(new Error("nobody answers")) };
    await open(cardMessages(), ...LINES);
    move("Frontex");
    await pass(400);
    expect(title()).toBe("Frontex");
    expect(sheet.querySelector(".card")?.textContent).not.toContain("notitie");
  });
});

describe("what the reader is at", () => {
  it("is what their card is about, and where the last step led", async () => {
    await open(cardMessages(), ...LINES);
    expect(await steps.aboutHere()).toBeUndefined();
    await steps.step({ kind: "term", direction: "next" });
    await steps.step({ kind: "term", direction: "next" });
    expect(await steps.aboutHere()).toEqual({ kind: "term", id: "land/ma", name: "Marokko" });
    move("IOM");
    await pass(400);
    expect(await steps.aboutHere()).toMatchObject({ id: IOM });
  });

  it("is nothing where the reader only put the caret in the words", async () => {
    await open(cardMessages(), ...LINES);
    document.getSelection()?.collapse(drawn.index.nodes[0] ?? null, "De inzet van Fron".length);
    expect(await steps.aboutHere()).toBeUndefined();
  });
});

describe("the card by keyboard, and steps", () => {
  const click = (name: string) =>
    pressOn(
      [...sheet.querySelectorAll("button")].find(
        (button) => (button.getAttribute("aria-label") ?? button.textContent) === name,
      ),
    );

  it("goes from term to term, round at the ends, and tells how far it is", async () => {
    await open(cardMessages(), ...LINES);
    const ids: (string | undefined)[] = [];
    for (let step = 0; step < 4; step += 1) ids.push((await steps.step({ kind: "term", direction: "next" }))?.id);
    expect(ids).toEqual(["organisatie/frontex", "land/ma", IOM, "organisatie/frontex"]);
    expect(sheet.querySelector("[role=status]")?.textContent).toBe("Frontex: 1 van 3");
    expect((await steps.step({ kind: "term", direction: "previous" }))?.id).toBe(IOM);
    expect(await steps.step({ kind: "reference", direction: "next" })).toBeUndefined();
  });

  it("begins where the reader has the caret", async () => {
    await open(cardMessages(), ...LINES);
    const [, second] = drawn.index.nodes;
    document.getSelection()?.collapse(second ?? null, 3);
    expect((await steps.step({ kind: "term", direction: "next" }))?.id).toBe(IOM);
  });

  it("opens at once where the last step led, and walks its mentions", async () => {
    await open(cardMessages(), "Frontex helpt.", "Ook Frontex groeit.");
    await steps.step({ kind: "term", direction: "next" });
    const opened = steps.cardHere();
    await pass(0);
    await opened;
    expect(title()).toBe("Frontex");
    expect(sheet.querySelector(".steps")?.textContent).toBe("1 van 2");
    click("Volgende vermelding");
    await pass(0);
    expect(sheet.querySelector(".steps")?.textContent).toBe("2 van 2");
    click("Volgende vermelding");
    await pass(0);
    expect(sheet.querySelector(".steps")?.textContent).toBe("1 van 2");
  });

  it("does not walk to a mention of something else, once the page has changed", async () => {
    await open(cardMessages(), "Frontex helpt.", "Ook Frontex groeit.");
    await steps.step({ kind: "term", direction: "next" });
    const opened = steps.cardHere();
    await pass(0);
    await opened;
    drawn = await draw("Marokko helpt.", "Ook Marokko groeit.");
    click("Volgende vermelding");
    await pass(0);
    expect(title()).toBeUndefined();
  });

  it("hides a kind with the kinds that share its line, and takes that back on the spot", async () => {
    kinds = aChoice(["begrip"]);
    await open(cardMessages(), ...LINES);
    move("Marokko");
    await pass(400);
    click("Soort verbergen");
    await pass(0);
    expect([...(await kinds.read())]).toEqual(["begrip", "land", "regio"]);
    click("Ongedaan maken");
    await pass(0);
    expect([...(await kinds.read())]).toEqual(["begrip"]);
  });

  it("says that nothing is marked where that is so", async () => {
    await open(cardMessages(), "Er staat hier niets.");
    await steps.cardHere();
    expect(sheet.querySelector("[role=status]")?.textContent).toContain("niets gemarkeerd");
  });
});
