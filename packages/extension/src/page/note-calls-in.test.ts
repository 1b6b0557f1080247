import { describe, expect, it } from "vitest";
import { indexText } from "./index-text.ts";
import { noteCallsIn } from "./note-calls-in.ts";

/** The calls in the text of a page. */
function callsIn(html: string): readonly string[] {
  document.body.innerHTML = `<main>${html}</main>`;
  const index = indexText(document.querySelector("main") ?? document.body);
  return noteCallsIn(index).map(({ start, end }) => index.source.text.slice(start, end));
}

describe("the calls of notes in a text", () => {
  it("are the raised numbers, with the brackets that we set", () => {
    expect(
      callsIn("<p>Kamerstuk 32 317, nr. 788<sup>3</sup> en <sup><a href='#n4'>4</a></sup><sup>5</sup></p>"),
    ).toEqual(["[3]", "[4]", "[5]"]);
  });

  it("are no numbers in brackets of the page itself", () => {
    expect(callsIn("<p>Zie [3] en <sup>[4]</sup>, 12 km<sup>2</sup>, en de <b>IND</b>[5]<i>.</i></p>")).toEqual([]);
  });
});
