import { afterEach, describe, expect, it } from "vitest";
import { rulesForNumbers } from "./number-passages.ts";

/** The text that begins with these words. */
function textOf(words: string): Text {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text && node.data.startsWith(words)) return node;
  }
  throw new Error(`no text begins with ${words}`);
}

/** Each number with the words of the element it stands in, and the end at which it stands. */
function numbered(...passages: readonly (readonly [words: string, number: number])[]) {
  const places = passages.map(([words, number]) => ({ node: textOf(words), number }));
  return [...rulesForNumbers(document, places).matchAll(/^(\S+)::(before|after)\{[^}]*content:"(.*)"\}/gm)].map(
    ([, path = "", side, numbers]) => [document.querySelector(path)?.textContent, side, numbers],
  );
}

afterEach(() => document.body.replaceChildren());

describe("the numbers beside passages on paper", () => {
  it("stand at the end of the element in which the passage ends, and change nothing of the page", () => {
    document.body.innerHTML = "<p>De Kamer wordt <em>voor het reces</em> geïnformeerd.</p><p>Dat is vroeg.</p>";
    const before = document.documentElement.outerHTML;
    expect(numbered(["voor het reces", 1], ["Dat is", 2])).toEqual([
      ["voor het reces", "after", "1"],
      ["Dat is vroeg.", "after", "2"],
    ]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it("stand together, in their own order, where several passages end in one element", () => {
    document.body.innerHTML = "<p>De Kamer wordt geïnformeerd.</p>";
    expect(numbered(["De Kamer", 12], ["De Kamer", 3])).toEqual([["De Kamer wordt geïnformeerd.", "after", "3, 12"]]);
  });

  it("stand in front of an item with a list of its own, behind which they would seem to be of another item", () => {
    document.body.innerHTML = "<ul><li>Visa<ul><li>Schengen</li></ul></li></ul>";
    expect(numbered(["Visa", 1])).toEqual([["VisaSchengen", "before", "1"]]);
  });

  it("leave links their end, where sites write their address on paper", () => {
    document.body.innerHTML = "<p>Zie <a href='/brief'>de brief</a> daarover.</p>";
    expect(numbered(["de brief", 1])).toEqual([["Zie de brief daarover.", "after", "1"]]);
  });

  it("are not there for a passage in a tree of its own, and for one that has left the page", () => {
    document.body.innerHTML = "<div></div><p>Weg</p>";
    const shadow = document.querySelector("div")?.attachShadow({ mode: "open" });
    shadow?.append(document.createElement("p"));
    shadow?.firstElementChild?.append("In een eigen boom");
    const inside = shadow?.querySelector("p")?.firstChild;
    const gone = textOf("Weg");
    document.querySelector("body > p")?.remove();
    const places = [inside, gone].flatMap((node) => (node instanceof Text ? [{ node, number: 1 }] : []));
    expect(places).toHaveLength(2);
    expect(rulesForNumbers(document, places)).toBe("");
  });
});
