import { beforeEach, describe, expect, it, vi } from "vitest";
import { indexText } from "./index-text.ts";

function textOf(html: string): string {
  document.body.innerHTML = html;
  return indexText(document.body).source.text;
}

/** The blocks of the text, cut where a mention may not run across. */
function blocksOf(html: string): string[] {
  document.body.innerHTML = html;
  const { text, breaks } = indexText(document.body).source;
  return [...breaks, text.length].map((end, at) => text.slice(at === 0 ? 0 : breaks[at - 1], end).trim());
}

beforeEach(() => {
  document.body.innerHTML = "";
});

describe("the text of a page", () => {
  it("reads across inline elements as one piece", () => {
    expect(textOf("<p>zie <em>Kamerstukken II</em> 2003/04, 19<sup>&nbsp;</sup>637</p>")).toBe(
      "zie Kamerstukken II 2003/04, 19\u00a0637",
    );
  });

  it("begins a new block at each paragraph, cell and list item", () => {
    expect(blocksOf("<p>Nr. 2</p><table><tr><td>375</td><td>Frontex</td></tr></table><ul><li>IND</li></ul>")).toEqual([
      "Nr. 2",
      "375",
      "Frontex",
      "IND",
    ]);
  });

  it("begins a new block where text follows a block inside its parent", () => {
    expect(blocksOf("<div>De Staatssecretaris<p>schrijft</p>aan de Kamer</div>")).toEqual([
      "De Staatssecretaris",
      "schrijft",
      "aan de Kamer",
    ]);
  });

  it("ends a line, not a block, at a br", () => {
    document.body.innerHTML = "<p>Postbus 20301<br>2500 EH Den Haag</p>";
    const { source } = indexText(document.body);
    expect(source).toEqual({ text: "Postbus 20301\n2500 EH Den Haag", breaks: [] });
  });

  it("leaves out white space between blocks", () => {
    expect(textOf("<div>\n  <p>Eerste alinea.</p>\n\n  <p>Tweede alinea.</p>\n</div>")).toBe(
      "Eerste alinea.\nTweede alinea.",
    );
  });

  it("is the same however the page splits its text nodes", () => {
    const whole = textOf("<div>\n  <p>\n  Kamerstuk 32 317, nr. 788 \n</p> \n <p>Brief</p></div>");
    for (const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); walker.nextNode(); ) {
      const node = walker.currentNode as Text;
      if (node.data.length > 1) node.splitText(1);
    }
    expect(indexText(document.body).source.text).toBe(whole);
  });

  it.each([
    ["what is hidden", "<p hidden>terugkeer</p>"],
    ["what is not displayed", "<p style='display:none'>terugkeer</p>"],
    ["a script", "<script type='text/plain'>terugkeer</script>"],
    ["navigation and the foot of the page", "<nav>terugkeer</nav><footer>terugkeer</footer>"],
    ["a form's fields", "<form><label>terugkeer</label><textarea>terugkeer</textarea></form>"],
    ["code", "<code>terugkeer</code>"],
    ["what the reader may edit", "<div contenteditable>terugkeer</div>"],
    ["what is announced while it changes", "<div aria-live='polite'>terugkeer</div>"],
    ["the label that closes a footnote", "<h5 class='note-close'>X terugkeer</h5>"],
    ["the player that reads aloud", "<div class='rs_skip'>terugkeer</div>"],
  ])("skips %s", (_what, html) => {
    expect(textOf(`<p>Brief</p>${html}<p>aan de Kamer</p>`)).toBe("Brief\naan de Kamer");
  });

  it("reads a page that stands inside one form, as officielebekendmakingen.nl does", () => {
    expect(textOf("<form id='mainForm'><div id='broodtekst'><p>De Minister</p></div></form>")).toBe("De Minister");
  });

  it("sets the call of a note in brackets, so that it is no part of the number or the word before it", () => {
    expect(textOf("<p>Kamerstuk 32 317, nr. 788<sup>3</sup>. Zie het fiche<sup><a href='#n1'>1</a></sup>.</p>")).toBe(
      "Kamerstuk 32 317, nr. 788[3]. Zie het fiche[1].",
    );
    expect(textOf("<p>loon?<a class='nootnum supernote-click-n1' href='#n1'>1</a> <a class='nootnum'>2</a></p>")).toBe(
      "loon?[1] [2]",
    );
    expect(textOf("<p>maatregelen<sup>[9]</sup> en meer [<sup>10</sup>]</p>")).toBe("maatregelen[9] en meer [10]");
  });

  it("takes no power, and no raised letter, for the call of a note", () => {
    expect(textOf("<p>12 km<sup>2</sup>, de 1<sup>e</sup> keer</p>")).toBe("12 km2, de 1e keer");
  });

  it("keeps the number of a note apart from its text", () => {
    expect(textOf("<p><sup>3</sup>Kamerstuk 32 317, nr. 788</p>")).toBe("3 Kamerstuk 32 317, nr. 788");
    expect(textOf("<p><sup>3</sup> Zie aldaar</p>")).toBe("3 Zie aldaar");
    expect(
      blocksOf(
        "<div class='noot'><h5 class='note-close'>X Noot</h5><sup><span class='nootnum'>1</span></sup><p>Brief</p></div>",
      ),
    ).toEqual(["1", "Brief"]);
  });

  it("reads a row of a table as one line, and no mention runs from cell to cell", () => {
    const table =
      "<table><caption>Besluiten</caption><tr><th>Land</th><th>Aantal</th></tr>" +
      "<tr><td><p>Syrië</p></td><td>375</td></tr><tr><td></td><td>12</td></tr></table>";
    expect(textOf(table)).toBe("Besluiten\nLand\tAantal\nSyrië\t375\n12");
    expect(blocksOf(table)).toEqual(["Besluiten", "Land", "Aantal", "Syrië", "375", "12"]);
  });

  it("reads a list of definitions line by line", () => {
    expect(textOf("<dl><dt>IND</dt><dd>Immigratiedienst</dd><dt>COA</dt><dd>Opvang</dd></dl>")).toBe(
      "IND\nImmigratiedienst\nCOA\nOpvang",
    );
  });

  it.each([
    ["closed details", "<details><summary>Meer</summary><p>terugkeer</p></details>", "Meer\nterugkeer"],
    ["what is found by searching", "<div hidden='until-found'>terugkeer</div>", "terugkeer"],
    ["the panel of another tab", "<div role='tabpanel' hidden>terugkeer</div>", "terugkeer"],
    [
      "what a button of the text folds away",
      "<h3><button aria-expanded='false' aria-controls='a1'>Open</button></h3><div id='a1' style='display:none'>terugkeer</div>",
      "terugkeer",
    ],
    ["text without a box of its own", "<div style='display:contents'><p>terugkeer</p></div>", "terugkeer"],
    ["preformatted text", "<pre>terugkeer\nnaar</pre>", "terugkeer\nnaar"],
  ])("reads %s", (_what, html, text) => {
    expect(textOf(`<p>Brief</p>${html}<p>aan de Kamer</p>`)).toBe(`Brief\n${text}\naan de Kamer`);
  });

  it("skips a menu that a button folds away, and what is not displayed inside closed details", () => {
    const menu =
      "<nav><button aria-expanded='false' aria-controls='m'>Menu</button></nav><ul id='m' hidden><li>Home</li></ul>";
    expect(textOf(`${menu}<p>Brief</p>`)).toBe("Brief");
    expect(textOf("<details><summary>Meer</summary><p>IND <span style='display:none'>x</span></p></details>")).toBe(
      "Meer\nIND ",
    );
  });

  it("goes through the page once for the buttons of all that it folds", () => {
    const panels = [1, 2, 3].map((n) => `<div id="deel${n}" hidden>Deel ${n}</div>`).join("");
    const html = `<p><button aria-expanded="false" aria-controls="deel1 deel3">Meer</button></p>${panels}`;
    const asked = vi.spyOn(document, "querySelectorAll");
    expect(textOf(html)).toBe("Deel 1\nDeel 3");
    expect(asked.mock.calls.filter(([selector]) => selector.includes("aria-expanded"))).toHaveLength(1);
    asked.mockRestore();
  });

  it("does not read hidden digits into a number", () => {
    expect(textOf("<p>nr. <span style='display:none'>9</span>788</p>")).toBe("nr. 788");
  });

  it("tells which elements it passed by because they are hidden", () => {
    document.body.innerHTML = "<p>Brief</p><div id='later' hidden><p hidden>diep</p></div><nav hidden>Menu</nav>";
    expect(indexText(document.body).hidden.map(({ id }) => id)).toEqual(["later"]);
  });

  it("reads ruby without its reading aids, and text from right to left as it is written", () => {
    expect(textOf("<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby> en <bdo dir='rtl'>שלום</bdo></p>")).toBe(
      "漢 en שלום",
    );
  });

  it("keeps what cannot be seen in the middle of a word", () => {
    expect(textOf("<p>vreemdelingen<wbr>wet, terug\u00adkeer<!-- hier --> en 19<?pi x?> 637</p>")).toBe(
      "vreemdelingenwet, terug\u00adkeer en 19 637",
    );
  });

  it("reads a page in XHTML", () => {
    const page = new DOMParser().parseFromString(
      '<html xmlns="http://www.w3.org/1999/xhtml"><body><h2>Kop</h2><p>Kamerstuk<br/>19 637</p><p>Frontex</p></body></html>',
      "application/xhtml+xml",
    );
    document.body.replaceChildren(...page.querySelectorAll("h2, p"));
    expect(indexText(document.body).source.text).toBe("Kop\nKamerstuk\n19 637\nFrontex");
  });

  it("reads an open shadow tree in the place of its host, with what it shows in its slots", () => {
    document.body.innerHTML =
      "<p>Brief</p><div id='host'><h2 slot='kop'>Kop</h2><p>Alinea</p><p slot='geen'>weg</p></div>";
    const shadow = document.querySelector("#host")?.attachShadow({ mode: "open" });
    if (shadow)
      shadow.innerHTML = "<slot name='kop'></slot><p>In de schaduw</p><slot></slot><slot name='leeg'>Anders</slot>";
    expect(indexText(document.body).source.text).toBe("Brief\nKop\nIn de schaduw\nAlinea\nAnders");
  });

  it("knows where sections begin", () => {
    document.body.innerHTML = "<p>Geachte voorzitter</p><h2>De Westelijke route</h2><p>Spanje</p>";
    const { source, sections } = indexText(document.body);
    expect(sections.map((at) => source.text.slice(at, at + 6))).toEqual(["De Wes"]);
  });

  it("gives an empty text for a page without words", () => {
    document.body.innerHTML = "<div><img alt=''></div>\n";
    expect(indexText(document.body)).toMatchObject({ source: { text: "", breaks: [] }, nodes: [], isCut: false });
  });

  it("stops at the longest text it reads, and says so", () => {
    document.body.innerHTML = "<p>twaalf tekens</p><p>en de rest</p>";
    const index = indexText(document.body, 15);
    expect(index.isCut).toBe(true);
    expect(index.source.text.trim()).toBe("twaalf tekens");
  });

  it("reads text that a page has split into single characters", () => {
    document.body.innerHTML = "<p></p>";
    for (const character of "Frontex") document.querySelector("p")?.append(document.createTextNode(character));
    expect(indexText(document.body).source.text).toBe("Frontex");
  });
});
