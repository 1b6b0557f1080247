import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { aChoice, type DrawnPage, draw } from "../testing/cards.ts";
import { trusted } from "../testing/trusted.ts";
import { MenuPlace } from "./menu-place.ts";
import { PageMarks } from "./page-marks.ts";

const HREF = "https://zoek.officielebekendmakingen.nl/kst-19637-2375";

let stop: AbortController;
let drawn: DrawnPage;
let place: MenuPlace;

beforeEach(async () => {
  stop = new AbortController();
  drawn = await draw(
    `Zie <a class="kl-ref" href="${HREF}">Kamerstuk 19 637, nr. 2375</a> van het <a href="/coa">COA</a>.`,
    "Frontex steunt Cyprus.",
  );
  const { screen } = drawn;
  const marks = new PageMarks({ text: () => drawn, kinds: aChoice(["land"]), screen });
  place = new MenuPlace({ page: document, screen, signal: stop.signal }, marks);
});

afterEach(() => stop.abort());

/** Opens the menu on an element, at a point of the window. */
function pressOn(selector: string, { x, y } = { x: -1, y: -1 }, isReader = true): void {
  const event = new MouseEvent("contextmenu", { bubbles: true, clientX: x, clientY: y });
  document.querySelector(selector)?.dispatchEvent(isReader ? trusted(event) : event);
}

describe("the link whose menu the reader opened", () => {
  it("tells which paper it is about, and where it leads", async () => {
    pressOn("a.kl-ref");
    expect(await place.link()).toMatchObject({ href: HREF, about: { kind: "reference", id: "kst-19637-2375" } });
  });

  it("tells nothing of a link of the page itself, also after one of ours", async () => {
    pressOn("a.kl-ref");
    pressOn("a[href='/coa']");
    expect(await place.link()).toBeUndefined();
  });

  it("tells nothing of a link that is gone", async () => {
    pressOn("a.kl-ref");
    document.querySelector("a.kl-ref")?.remove();
    expect(await place.link()).toBeUndefined();
  });

  it("is not what a page says that the reader pressed", async () => {
    pressOn("a.kl-ref", undefined, false);
    expect(await place.link()).toBeUndefined();
  });
});

describe("the term whose menu the reader opened", () => {
  const FRONTEX = { kind: "term", id: "organisatie/frontex", name: "Frontex" };

  it("is the one that is marked there, also where the page has scrolled since", async () => {
    pressOn("main", drawn.at("Frontex"));
    expect(await place.term()).toEqual(FRONTEX);
    drawn.scroll(200);
    expect(await place.term()).toEqual(FRONTEX);
  });

  it("is none beside the marked words, where a kind is not shown, and on a reference", async () => {
    for (const words of ["steunt", "Cyprus", "Kamerstuk"]) {
      pressOn("main", drawn.at(words));
      expect(await place.term()).toBeUndefined();
    }
  });

  it("is not what a page says that the reader pressed", async () => {
    pressOn("main", drawn.at("Frontex"), false);
    expect(await place.term()).toBeUndefined();
  });
});
