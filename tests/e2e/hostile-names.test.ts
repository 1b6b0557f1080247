import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { linksOn, untilMarked } from "../support/on-page.ts";
import { troubleOn } from "../support/page-trouble.ts";
import { Reader } from "../support/reader.ts";
import { onSite, page as pageWith } from "../support/served-pages.ts";

const PATH = "/documenten/namen";
const SENTENCE = "<p>Zie Kamerstuk 32 317, nr. 788 over de inzet van Frontex.</p>";
const LINK = {
  words: "Kamerstuk 32 317, nr. 788",
  href: "https://zoek.officielebekendmakingen.nl/kst-32317-788.html",
};

/** What a field takes for itself of the form it stands in. */
const OF_A_FORM = [
  ..."nodeType localName tagName id attributes hasAttributes getAttribute hasAttribute matches".split(" "),
  ..."closest contains parentNode parentElement firstChild nextSibling previousSibling childNodes children shadowRoot".split(
    " ",
  ),
  ..."assignedSlot ownerDocument getRootNode isConnected textContent nodeValue querySelector".split(" "),
  ..."querySelectorAll checkVisibility getBoundingClientRect scrollIntoView scrollTop scrollTo focus".split(" "),
  ..."replaceChild insertBefore appendChild removeChild remove".split(" "),
];

/** What an image takes for itself of the document. */
const OF_A_DOCUMENT = [
  ..."addEventListener dispatchEvent nodeType body head documentElement defaultView title hidden activeElement scrollingElement location".split(
    " ",
  ),
  ..."querySelector querySelectorAll createElement createElementNS createRange createTreeWalker".split(" "),
  ..."createNodeIterator createDocumentFragment getSelection getRootNode caretPositionFromPoint execCommand".split(" "),
  ..."caretRangeFromPoint nextSibling parentNode firstChild childNodes contains".split(" "),
];

describe("names that a page gives", () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.open("hostile-names");
  });
  afterAll(() => reader?.close());

  const visit = (body: string) => reader.visit(onSite(PATH), { [PATH]: { body } });
  const fields = OF_A_FORM.map((name) => `<input type="hidden" name="${name}">`).join("");
  const images = OF_A_DOCUMENT.map((name) => `<img alt="" name="${name}">`).join("");

  it.each([
    ["around the text", `<form>${fields}<div id="broodtekst">${SENTENCE}</div></form>`],
    ["that is the text", `<form role="main">${fields}${SENTENCE}</form>`],
    ["in the text", `<main>${SENTENCE}<form>${fields}Loze tekst van het COA.</form></main>`],
  ])("to the fields of a form %s do not keep it from being marked", async (_, text) => {
    const page = await visit(
      `<!doctype html><html lang="nl"><head><title>Namen</title></head><body>${text}</body></html>`,
    );
    await untilMarked(page, "Frontex");
    expect(await linksOn(page)).toEqual([LINK]);
    if (text.includes("COA")) await untilMarked(page, "COA");
    expect(troubleOn(page)).toEqual([]);
    await page.close();
  });

  it("to the images of a document do not keep it from being marked", async () => {
    const page = await visit(pageWith("Namen", images + SENTENCE));
    await untilMarked(page, "Frontex");
    expect(await linksOn(page)).toEqual([LINK]);
    expect(troubleOn(page)).toEqual([]);
    await page.close();
  });

  it("to all that a form needs to stand for the browser do not keep it from being marked", async () => {
    const browser = `<form id="browser"><input type="hidden" id="runtime" name="runtime"></form>`;
    const page = await visit(pageWith("Namen", browser + SENTENCE));
    await untilMarked(page, "Frontex");
    expect(await linksOn(page)).toEqual([LINK]);
    await page.close();
  });

  it("do not keep the loose words of a form from being marked, as a link or as a highlight", async () => {
    const page = await visit(pageWith("Namen", `<form>${fields}Kamerstuk 32 317, nr. 788.</form>`));
    await untilMarked(page, LINK.words);
    expect(troubleOn(page)).toEqual([]);
    await page.close();
  });

  it("in a frame of the page do not keep that from being read", async () => {
    const inside = `<form>${fields}<p>Ook Kamerstuk 32 317, nr. 789, van het COA.</p></form>`.replaceAll('"', "'");
    const page = await visit(pageWith("Namen", `${SENTENCE}<iframe title="Kader" srcdoc="${inside}"></iframe>`));
    await untilMarked(page, "Frontex");
    const frame = await page.waitForFrame((one) => one !== page.mainFrame());
    await frame.waitForSelector("a.kl-ref");
    expect(troubleOn(page)).toEqual([]);
    await page.close();
  });
});
