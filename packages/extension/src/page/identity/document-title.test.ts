import { describe, expect, it } from "vitest";
import { documentTitle } from "./document-title.ts";

function pageOf(body: string, title = "Kamerbrief over terugkeer | Rijksoverheid.nl", head = ""): Document {
  document.head.innerHTML = head;
  document.title = title;
  document.body.innerHTML = body;
  return document;
}

function titleOf(title: string): string {
  return documentTitle(pageOf("<p>Tekst</p>", title));
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

  it("is what the page tells other sites to show, where there is no heading", () => {
    const head = '<meta property="og:title" content="Kamerbrief over terugkeer en vertrek">';
    expect(documentTitle(pageOf("<p>Tekst</p>", "Documenten", head))).toBe("Kamerbrief over terugkeer en vertrek");
  });

  it.each([
    ["Asielbeleid | Tweede Kamer der Staten-Generaal", "Asielbeleid"],
    ["Overheid.nl | Vreemdelingenwet 2000", "Vreemdelingenwet 2000"],
    ["Terugkeer - Dienst Terugkeer en Vertrek", "Terugkeer"],
    ["Advies over de Asielnoodmaatregelenwet – Raad van State", "Advies over de Asielnoodmaatregelenwet"],
  ])("leaves the name of the site out of %j", (title, own) => {
    expect(titleOf(title)).toBe(own);
  });

  it.each(["JBZ-Raad van 25 november 2022", "Terugkeer – stand van zaken", "Gezinshereniging - brief aan de Kamer"])(
    "keeps a dash that belongs to %j",
    (title) => expect(titleOf(title)).toBe(title),
  );

  it("is cut before it is looked at, however long a page makes it", () => {
    expect(titleOf(`Brief${"-".repeat(100_000)}x - COA`)).toHaveLength(1_000);
  });

  it("is empty where the page has none, and never longer than what is kept", () => {
    expect(documentTitle(pageOf("", ""))).toBe("");
    expect(documentTitle(pageOf(`<h1>${"lang ".repeat(400)}</h1>`))).toHaveLength(1_000);
  });
});
