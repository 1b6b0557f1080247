import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { aChoice, type DrawnPage, draw } from "../testing/cards.ts";
import { trusted } from "../testing/trusted.ts";
import { MenuLink } from "./menu-link.ts";
import { PageMarks } from "./page-marks.ts";

let stop: AbortController;
let drawn: DrawnPage;
let menuLink: MenuLink;

beforeEach(async () => {
  stop = new AbortController();
  drawn = await draw("Zie Kamerstuk 32 317, nr. 788 en Kamerstuk 19 637, nr. 2375 van het COA.");
  const marks = new PageMarks({ text: () => drawn, kinds: aChoice(), screen: drawn.screen });
  menuLink = new MenuLink(document, marks, stop.signal);
});

afterEach(() => stop.abort());

/** Makes a link of words as Kantlijn does, and opens the menu on it. */
function pressMenuOn(words: string, event = trusted(new MouseEvent("contextmenu", { bubbles: true }))): void {
  const text = document.querySelector("p")?.firstChild;
  if (!(text instanceof Text)) throw new Error("the page has no text");
  const link = document.createElement("a");
  link.className = "kl-ref";
  link.href = "https://zoek.officielebekendmakingen.nl/kst";
  const linked = text.splitText(text.data.indexOf(words));
  linked.splitText(words.length);
  linked.replaceWith(link);
  link.append(linked);
  drawn.reread();
  link.dispatchEvent(event);
}

describe("the link whose menu the reader opens", () => {
  it("is about the paper that it stands on", async () => {
    pressMenuOn("Kamerstuk 19 637, nr. 2375");
    expect(await menuLink.about()).toMatchObject({
      href: "https://zoek.officielebekendmakingen.nl/kst",
      about: { kind: "reference", id: "kst-19637-2375" },
    });
  });
});
