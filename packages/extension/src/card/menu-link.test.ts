import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { aChoice, draw } from "../testing/cards.ts";
import { trusted } from "../testing/trusted.ts";
import { MenuLink } from "./menu-link.ts";
import { PageMarks } from "./page-marks.ts";

const HREF = "https://zoek.officielebekendmakingen.nl/kst-19637-2375";

let stop: AbortController;
let menuLink: MenuLink;

beforeEach(async () => {
  stop = new AbortController();
  const drawn = await draw(
    `Zie <a class="kl-ref" href="${HREF}">Kamerstuk 19 637, nr. 2375</a> van het <a href="/coa">COA</a>.`,
  );
  const marks = new PageMarks({ text: () => drawn, kinds: aChoice(), screen: drawn.screen });
  menuLink = new MenuLink(document, marks, stop.signal);
});

afterEach(() => stop.abort());

function pressOn(selector: string, event: Event = trusted(new MouseEvent("contextmenu", { bubbles: true }))): void {
  document.querySelector(selector)?.dispatchEvent(event);
}

describe("the link whose menu the reader opened", () => {
  it("tells which paper it is about, and where it leads", async () => {
    pressOn("a.kl-ref");
    expect(await menuLink.about()).toMatchObject({ href: HREF, about: { kind: "reference", id: "kst-19637-2375" } });
  });

  it("tells nothing of a link of the page itself, also after one of ours", async () => {
    pressOn("a.kl-ref");
    pressOn("a[href='/coa']");
    expect(await menuLink.about()).toBeUndefined();
  });

  it("tells nothing of a link that is gone", async () => {
    pressOn("a.kl-ref");
    document.querySelector("a.kl-ref")?.remove();
    expect(await menuLink.about()).toBeUndefined();
  });

  it("is not what a page says that the reader pressed", async () => {
    pressOn("a.kl-ref", new MouseEvent("contextmenu", { bubbles: true }));
    expect(await menuLink.about()).toBeUndefined();
  });
});
