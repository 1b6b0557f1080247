import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { indexText } from "./index-text.ts";
import { readableRoot } from "./readable-root.ts";

function rootOf(html: string, host = "www.ind.nl"): Element {
  document.body.innerHTML = html;
  return readableRoot(document, host);
}

describe("the part of a page that is read", () => {
  it("is the main part where the page marks one", () => {
    expect(rootOf("<header>Menu</header><main>Kamerbrief</main>").tagName).toBe("MAIN");
    expect(rootOf("<div role='main' id='content'>Kamerbrief</div><aside>Meer</aside>").id).toBe("content");
  });

  it("is the only article where there is no main part", () => {
    expect(rootOf("<article>Kamerbrief</article>").tagName).toBe("ARTICLE");
  });

  it("is the one main part with words, where an empty one stands beside it", () => {
    expect(rootOf("<main></main><main id='tekst'>Kamerbrief</main>").id).toBe("tekst");
  });

  it("is the body where several parts could be it, or the main part is empty", () => {
    expect(rootOf("<article>Een</article><article>Twee</article>")).toBe(document.body);
    expect(rootOf("<main> </main><div>Kamerbrief</div>")).toBe(document.body);
  });
});

describe("the part of a page that is read, on a site we know", () => {
  it.each([
    [
      "zoek.officielebekendmakingen.nl",
      "with its notes below the text",
      "<form><div id='left-column'>Inhoud</div><div id='main-column'><div id='broodtekst'>Brief</div><div id='noten'>Noot</div></div></form>",
      "main-column",
    ],
    [
      "zoek.officielebekendmakingen.nl",
      "in its newer layout",
      "<div id='header'>Menu</div><div id='content' role='main' class='content--publication'><div id='broodtekst'>Brief</div></div>",
      "content",
    ],
    [
      "www.tweedekamer.nl",
      "of 2015",
      "<div id='navigation'>Menu</div><div id='content-reader'>Motie</div>",
      "content-reader",
    ],
    ["wetten.overheid.nl", "", "<main><div>Zoeken</div><div id='regeling'>Artikel 1</div></main>", "regeling"],
    ["eur-lex.europa.eu", "", "<main><div id='PP1'>Titel</div><div id='text'>Artikel 1</div></main>", "text"],
  ])("is where %s keeps the text %s", (host, _layout, html, id) => {
    expect(rootOf(html, host).id).toBe(id);
  });

  it("is what any page marks where the site has no such place", () => {
    expect(rootOf("<main id='m'>Zoeken</main>", "wetten.overheid.nl").id).toBe("m");
  });

  it("is what is left of a page that has taken its body away for a moment", () => {
    const page = document.implementation.createHTMLDocument();
    page.body.remove();
    expect(readableRoot(page, "")).toBe(page.documentElement);
  });

  it("is not looked for on a site whose name only ends alike", () => {
    expect(rootOf("<div id='regeling'>Artikel 1</div>", "nepwetten.overheid.nl.example")).toBe(document.body);
  });
});

const SAMPLES = join(process.cwd(), "../../../shared/domain/html");

if (existsSync(SAMPLES)) {
  describe("pages as the sites have them", () => {
    function read(name: string, host: string): string {
      const html = readFileSync(join(SAMPLES, name), "utf8").replace(/<link[^>]*>/g, "");
      const page = new DOMParser().parseFromString(html, "text/html");
      document.body.replaceChildren(...page.body.childNodes);
      return indexText(readableRoot(document, host)).source.text;
    }

    it.each(["tk-2015D04817.html", "tk-2015P02267.html"])("are read of the Tweede Kamer: %s", (name) => {
      const text = read(name, "www.tweedekamer.nl");
      expect(text).toMatch(/^Fractie\tZetels\t/m);
      expect(text).not.toMatch(/Lees voor|Inloggen|Zoekterm|Volg ons/);
    });

    it("are read of officielebekendmakingen.nl", () => {
      const text = read("ob-h-tk-20132014-40-1.technisch.html", "zoek.officielebekendmakingen.nl");
      expect(text).toMatch(/^Vergaderjaar\t2013-2014$/m);
      expect(text).not.toMatch(/Uitgebreid zoeken|Colofon/);
    });

    it("call their notes outside the words before", () => {
      expect(read("ob-fragment-02.html", "zoek.officielebekendmakingen.nl")).toMatch(/\S\?\[1\] \[2\]\n/);
      expect(read("ob-fragment-01.html", "zoek.officielebekendmakingen.nl")).toMatch(/^1\n\S[^\n]*\n2\n\S/);
    });
  });
}
