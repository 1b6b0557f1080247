import { beforeEach, describe, expect, it } from "vitest";
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
