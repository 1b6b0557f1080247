import { describe, expect, it } from "vitest";
import { indexText } from "./index-text.ts";

const SENTENCE = "Het kabinet zet zich in voor het bevorderen van terugkeer naar landen van herkomst. ";

/** Each stretch as the names of its elements and how many characters it holds. */
function stretchesOf(html: string): readonly string[] {
  document.body.innerHTML = `<main>${html}</main>`;
  return indexText(document.querySelector("main") as Element).stretches.map(({ elements, isLoose, start, end }) => {
    const names = elements.map(({ localName, id }) => (id === "" ? localName : id)).join(" ");
    return `${isLoose ? "loose in " : ""}${names}: ${end - start}`;
  });
}

function paragraph(length: number, id = ""): string {
  return `<p id="${id}">${SENTENCE.repeat(100).slice(0, length)}</p>`;
}

describe("the stretches of a page", () => {
  it("are the page itself, when it is short", () => {
    expect(stretchesOf(`<h1>Brief</h1>${paragraph(200)}<ul><li>IND</li><li>COA</li></ul>`)).toEqual(["main: 214"]);
  });

  it("are paragraphs that follow each other, about a screen of text at a time", () => {
    const page = ["a", "b", "c", "d", "e"].map((id) => paragraph(1_400, id)).join("\n");
    expect(stretchesOf(page)).toEqual(["a b: 2802", "c d: 2802", "e: 1400"]);
  });

  it("are some hundreds on a page of a hundred thousand words", () => {
    expect(stretchesOf(paragraph(350).repeat(2_000)).length).toBeLessThan(300);
  });

  it("do not share blocks of two parents", () => {
    const section = (id: string) => `<section>${paragraph(1_000, `${id}1`)}${paragraph(2_500, `${id}2`)}</section>`;
    expect(stretchesOf(section("a") + section("b"))).toEqual(["a1: 1001", "a2: 2501", "b1: 1001", "b2: 2500"]);
  });

  it("are as long as one paragraph may be", () => {
    expect(stretchesOf(`${paragraph(100, "a")}${paragraph(8_000, "b")}`)).toEqual(["a: 101", "b: 8000"]);
  });

  it("hold the loose text of a long block apart from the blocks inside it", () => {
    const page = `<div id="d">${SENTENCE}${paragraph(3_000, "a")} en tot slot <b>dit</b>.</div>`;
    expect(stretchesOf(page)).toEqual([`loose in d: ${SENTENCE.length + 1}`, "a: 3001", "loose in d: 17"]);
  });

  it("are never on both sides of what is hidden, which may be shown later", () => {
    expect(
      stretchesOf(`${paragraph(500, "a")}<p hidden>later</p>${paragraph(500, "b")}${paragraph(3_000, "c")}`),
    ).toEqual(["a: 501", "b: 501", "c: 3000"]);
  });

  it("are none where there are no words", () => {
    expect(stretchesOf("<p> </p>")).toEqual([]);
  });
});
