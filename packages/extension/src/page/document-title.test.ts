import { describe, expect, it } from "vitest";
import { documentTitle } from "./document-title.ts";

function pageOf(body: string, title = "Kamerbrief over terugkeer | Rijksoverheid.nl"): Document {
  document.title = title;
  document.body.innerHTML = body;
  return document;
}

describe("the title of a document", () => {
  it("is its heading, on one line", () => {
    expect(documentTitle(pageOf("<main><h1>Verslag over\n  de JBZ-Raad</h1><p>Tekst</p></main>"))).toBe(
      "Verslag over de JBZ-Raad",
    );
  });

  it("is the title of the page without the name of the site where there is no heading, or more than one", () => {
    expect(documentTitle(pageOf("<main><p>Tekst</p></main>"))).toBe("Kamerbrief over terugkeer");
    expect(documentTitle(pageOf("<main><h1>Een</h1><h1>Twee</h1></main>"))).toBe("Kamerbrief over terugkeer");
  });

  it("keeps a hyphen that belongs to it", () => {
    expect(documentTitle(pageOf("<p>Tekst</p>", "JBZ-Raad van 25 november 2022"))).toBe(
      "JBZ-Raad van 25 november 2022",
    );
  });

  it("is empty where the page has none, and never longer than what is kept", () => {
    expect(documentTitle(pageOf("", ""))).toBe("");
    expect(documentTitle(pageOf(`<h1>${"lang ".repeat(400)}</h1>`))).toHaveLength(1_000);
  });
});
