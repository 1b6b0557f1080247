import { beforeEach, describe, expect, it } from "vitest";
import type { ThingTarget } from "../model/note.ts";
import { pressOn } from "../testing/trusted.ts";
import { drawOwn } from "./draw-own.ts";

const FRONTEX: ThingTarget = { kind: "term", id: "organisatie/frontex", name: "Frontex" };
const PAPER: ThingTarget = {
  kind: "reference",
  id: "kst-19637-2375",
  name: "Kamerstukken II 19 637, nr. 2375",
  reference: { kind: "kamerstuk", kamer: "tweede", dossiernummer: "19637", ondernummer: "2375" },
};

let shown: ThingTarget[];

beforeEach(() => {
  shown = [];
});

function rows(about: ThingTarget, notes: number, documents: number): HTMLElement[] {
  return [...drawOwn(document, about, { notes, documents }, (one) => shown.push(one))];
}

describe("what a card says of the reader's own", () => {
  it("is nothing where there is nothing", () => {
    expect(rows(FRONTEX, 0, 0)).toEqual([]);
  });

  it("is how many notes there are, and never what they say", () => {
    expect(rows(FRONTEX, 1, 0).map((row) => row.textContent)).toEqual(["Uw notitie"]);
    expect(rows(FRONTEX, 12, 0).map((row) => row.textContent)).toEqual(["Uw 12 notities"]);
  });

  it("is how many other documents name a term, or cite a paper", () => {
    expect(rows(FRONTEX, 0, 1)[0]?.textContent).toBe("1van uw documenten noemt dit ook");
    expect(rows(PAPER, 0, 3)[0]?.textContent).toBe("3van uw documenten halen dit ook aan");
    const [, documents] = rows(PAPER, 2, 3);
    expect(documents?.querySelector("button")?.getAttribute("aria-label")).toBe(
      "3 van uw documenten halen dit ook aan",
    );
  });

  it("is seen and said, and is no text that a script of the page could look for", () => {
    for (const row of rows(PAPER, 2, 3)) {
      expect([...row.querySelectorAll("span, button")].filter(isFound)).toEqual([]);
      expect(row.querySelector("button")?.getAttribute("aria-label")).toMatch(/^(?:Uw 2 notities|3 van uw documenten)/);
    }
  });

  it("leads to the panel when the reader presses it, and not when a script does", () => {
    for (const row of rows(PAPER, 1, 1)) row.querySelector("button")?.click();
    expect(shown).toEqual([]);
    for (const row of rows(PAPER, 1, 1)) pressOn(row.querySelector("button"));
    expect(shown).toEqual([PAPER, PAPER]);
  });
});

/** True for words of an element that are text, which browsers search. */
function isFound(element: Element): boolean {
  const isText = [...element.childNodes].some(({ nodeType }) => nodeType === Node.TEXT_NODE);
  return isText && !(element instanceof HTMLElement && element.inert);
}
