import { beforeEach, describe, expect, it } from "vitest";
import { atOnce } from "../page/at-once.ts";
import { indexText } from "../page/index-text.ts";
import { LinkPainter } from "./link-painter.ts";

const BEFORE = "De brief (";
const CITATION = "Kamerstuk 32 317, nr. 788";
const AFTER = ") is verstuurd.";

let paragraph: HTMLElement;
/** What a framework would hold: the text node it made. */
let held: Text;
let painter: LinkPainter;

beforeEach(() => {
  document.body.innerHTML = "<main><p></p></main>";
  paragraph = document.querySelector("p") as HTMLElement;
  held = document.createTextNode(BEFORE + CITATION + AFTER);
  paragraph.append(held, document.createElement("i"));
  painter = new LinkPainter();
  link();
  expect(links()).toHaveLength(1);
});

function link(): void {
  const index = indexText(document.body);
  const start = index.source.text.indexOf(CITATION);
  const address = {
    href: "https://zoek.officielebekendmakingen.nl/kst-32317-788.html",
    portal: "officielebekendmakingen.nl",
  } as const;
  const reference = {
    id: "kst-32317-788",
    start,
    end: start + CITATION.length,
    link: { ...address, certainty: "exact", to: "itself" },
  } as const;
  atOnce(painter.paint(index, [reference], new Set()));
}

function links(): Element[] {
  return [...document.querySelectorAll("a")];
}

/** Lets the page's changes be noticed. */
async function noticed(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 5));
}

describe("a framework that holds the text node we split", () => {
  it("sees what it writes, and nothing of the old text", async () => {
    held.data = "De brief is ingetrokken.";
    await noticed();
    expect(paragraph.innerHTML).toBe("De brief is ingetrokken.<i></i>");
  });

  it("sees a text that differs little from the old one", async () => {
    held.data = `${BEFORE}${CITATION}) is verzonden.`;
    await noticed();
    expect(paragraph.innerHTML).toBe(`${BEFORE}${CITATION}) is verzonden.<i></i>`);
  });

  it("takes the text away, all of it", async () => {
    held.remove();
    await noticed();
    expect(paragraph.innerHTML).toBe("<i></i>");
    expect(held.data).toBe(BEFORE + CITATION + AFTER);
  });

  it("puts another element in its place", async () => {
    const bold = document.createElement("b");
    bold.textContent = BEFORE + CITATION + AFTER;
    paragraph.replaceChild(bold, held);
    await noticed();
    expect(paragraph.textContent).toBe(BEFORE + CITATION + AFTER);
  });

  it("puts something before it, and moves it there", async () => {
    const bold = document.createElement("b");
    paragraph.prepend(bold);
    await noticed();
    expect(links()).toHaveLength(1);
    paragraph.prepend(held);
    await noticed();
    expect(paragraph.innerHTML).toBe(`${BEFORE}${CITATION}${AFTER}<b></b><i></i>`);
  });

  it("moves the text elsewhere, all of it", async () => {
    paragraph.append(held);
    await noticed();
    expect(paragraph.innerHTML).toBe(`<i></i>${BEFORE}${CITATION}${AFTER}`);
  });

  it("is left alone from then on", async () => {
    held.data = `${BEFORE}${CITATION}) is er.`;
    await noticed();
    link();
    expect(links()).toEqual([]);
  });

  it("may throw the whole paragraph away, or put in another", async () => {
    paragraph.replaceChildren("Nieuw");
    await noticed();
    expect(paragraph.innerHTML).toBe("Nieuw");
    paragraph.textContent = `Zie ${CITATION}.`;
    link();
    expect(links()).toHaveLength(1);
  });
});

describe("a framework that takes over what a server made, with our link in it", () => {
  it("keeps as its own what it has made of the parts", async () => {
    const [link] = links();
    const rest = link?.nextSibling as Text;
    link?.remove();
    held.data = "De brief (Kamerstuk ";
    rest.data = "32 317, nr. 788";
    rest.after(") is verstuurd.");
    await noticed();
    expect(paragraph.innerHTML).toBe(`${BEFORE}${CITATION}${AFTER}<i></i>`);
  });
});

describe("a page that takes our link away", () => {
  it("keeps its own words", async () => {
    links()[0]?.remove();
    await noticed();
    expect(paragraph.innerHTML).toBe(`${BEFORE}${CITATION}${AFTER}<i></i>`);
    expect(paragraph.firstChild).toBe(held);
  });
});

describe("who works on the text as it stands", () => {
  it("translates it, and loses no word", async () => {
    for (const text of [held, links()[0]?.firstChild, links()[0]?.nextSibling]) {
      const font = document.createElement("font");
      font.textContent = "translated ";
      text?.parentNode?.replaceChild(font, text);
      await noticed();
    }
    expect(paragraph.textContent).toBe("translated translated translated ");
  });

  it.each([
    ["begins a text", ""],
    ["stands in a text", BEFORE],
  ])("puts other words in a link that %s, and has those alone", async (_, before) => {
    painter.clear();
    held.data = `${before}${CITATION}${AFTER}`;
    link();
    const [made] = links();
    if (made !== undefined) made.textContent = "Kamerstuk 32 317, nr. 789";
    await noticed();
    expect(paragraph.textContent).toBe(`${before}Kamerstuk 32 317, nr. 789${AFTER}`);
    expect(links()).toEqual([]);
  });

  it("marks what was searched for, and loses no word", async () => {
    const found = held.splitText(3);
    const mark = document.createElement("mark");
    found.splitText(5);
    found.replaceWith(mark);
    mark.append(found);
    await noticed();
    expect(paragraph.textContent).toBe(BEFORE + CITATION + AFTER);
    expect(links()).toHaveLength(1);
  });

  it("mends a word of it, and loses no other", async () => {
    held.data = "De nota (";
    await noticed();
    expect(paragraph.textContent).toBe(`De nota (${CITATION}${AFTER}`);
    painter.clear();
    expect(paragraph.firstChild).toBe(held);
    expect(held.data).toBe(`De nota (${CITATION}${AFTER}`);
  });

  it("adds to the paragraph, and the link stays", async () => {
    paragraph.append("Meer.");
    paragraph.prepend(document.createElement("b"));
    await noticed();
    expect(links()).toHaveLength(1);
    painter.clear();
    expect(held.data).toBe(BEFORE + CITATION + AFTER);
  });
});

describe.each([
  ["is the whole text node", CITATION],
  ["begins the text node", `${CITATION} is verstuurd.`],
  ["ends the text node", `${BEFORE}${CITATION}`],
])("a link that %s", (_, text) => {
  beforeEach(() => {
    painter.clear();
    held = document.createTextNode(text);
    paragraph.replaceChildren(held);
    link();
  });

  it("keeps its words where a script joins all text nodes", async () => {
    document.body.normalize();
    await noticed();
    expect(paragraph.textContent).toBe(text);
  });

  it("keeps them where a script takes the links away and joins", async () => {
    for (const one of links()) one.replaceWith(...one.childNodes);
    document.body.normalize();
    await noticed();
    expect(paragraph.innerHTML).toBe(text);
  });

  it("goes where a framework takes its text node away", async () => {
    held.remove();
    await noticed();
    expect(paragraph.innerHTML).toBe("");
  });

  it("is taken back without a trace", () => {
    painter.clear();
    expect([...paragraph.childNodes]).toEqual([held]);
    expect(held.data).toBe(text);
  });
});
