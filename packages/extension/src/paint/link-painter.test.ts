import { beforeEach, describe, expect, it } from "vitest";
import { atOnce } from "../page/at-once.ts";
import { indexText } from "../page/index-text.ts";
import type { TextIndex } from "../page/text-index.ts";
import { type LinkedSpan, LinkPainter } from "./link-painter.ts";

const HREF = "https://zoek.officielebekendmakingen.nl/kst-32317-788";

let painter: LinkPainter;

beforeEach(() => {
  painter = new LinkPainter();
});

/** Links each of these texts where it stands first on the page. */
function link(html: string, ...texts: string[]): void {
  document.body.innerHTML = html;
  linkAgain(...texts);
}

function linkAgain(...texts: string[]): void {
  const index = indexText(document.body);
  paint(
    index,
    texts.map((text) => referenceTo(index.source.text, text)),
  );
}

/** Gives the elements whose text was split. */
function paint(index: TextIndex, references: readonly LinkedSpan[]): ReadonlySet<Element> {
  const touched = new Set<Element>();
  atOnce(painter.paint(index, references, touched));
  return touched;
}

function referenceTo(page: string, text: string): LinkedSpan {
  const start = page.indexOf(text);
  if (start < 0) throw new Error(`"${text}" is not on the page`);
  return {
    start,
    end: start + text.length,
    id: "kst-32317-788",
    link: { href: HREF, portal: "officielebekendmakingen.nl", certainty: "computed", to: "itself" },
    doubt: "Berekend: bestaat mogelijk niet",
  };
}

function links(): HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>("a.kl-ref")];
}

describe("a reference on the page", () => {
  it("becomes a link that says how sure it is", () => {
    link("<p>(Kamerstuk 32 317, nr. 788)</p>", "Kamerstuk 32 317, nr. 788");
    const [made] = links();
    expect(made?.outerHTML).toBe(
      `<a class="kl-ref kl-ref-computed" href="${HREF}" rel="noopener" aria-description="Berekend: bestaat mogelijk niet">Kamerstuk 32 317, nr. 788</a>`,
    );
    expect(document.body.textContent).toBe("(Kamerstuk 32 317, nr. 788)");
  });

  it("says so where it was derived, and looks less sure", () => {
    document.body.innerHTML = "<p>de motie Piri</p>";
    const reference = { ...referenceTo("de motie Piri", "motie Piri"), derivation: "Waarschijnlijk nr. 12" };
    paint(indexText(document.body), [reference]);
    const [made] = links();
    expect(made?.className).toBe("kl-ref kl-ref-computed kl-ref-derived");
    expect(made?.getAttribute("aria-description")).toBe("Waarschijnlijk nr. 12. Berekend: bestaat mogelijk niet");
  });

  it("becomes one link with one tab stop where it runs across elements", () => {
    link(
      "<p>zie <em>Kamerstukken II</em> 2003/04, <b>19&nbsp;637</b>, nr. 793.</p>",
      "Kamerstukken II 2003/04, 19\u00a0637, nr. 793",
    );
    expect(
      links()
        .map((made) => made.textContent)
        .join(""),
    ).toBe("Kamerstukken II 2003/04, 19\u00a0637, nr. 793");
    expect(links().filter((made) => made.tabIndex >= 0)).toHaveLength(1);
    expect(document.querySelector("em > a")?.textContent).toBe("Kamerstukken II");
  });

  it("is found in each block and in each place of one text", () => {
    link(
      "<p>Kamerstuk 32 317, nr. 788 en 22 112, nr. 3755.<br>Ook 30 573, nr. 1.</p><p>Zie 19 637, nr. 2375</p>",
      "Kamerstuk 32 317, nr. 788",
      "22 112, nr. 3755",
      "30 573, nr. 1",
      "19 637, nr. 2375",
    );
    expect(links().map((made) => made.textContent)).toEqual([
      "Kamerstuk 32 317, nr. 788",
      "22 112, nr. 3755",
      "30 573, nr. 1",
      "19 637, nr. 2375",
    ]);
  });

  it.each([
    ["is linked by the page", "<p><a href='/x'>Kamerstuk 32 317, nr. 788</a></p>"],
    ["is linked by the page in part", "<p>Kamerstuk <a href='/x'>32 317</a>, nr. 788</p>"],
    ["stands in a heading that opens something", "<div role='button'>Kamerstuk 32 317, nr. 788</div>"],
    ["belongs to a framework", "<div id='__next'><p>Kamerstuk 32 317, nr. 788</p></div>"],
    ["is linked by the page in two parts", "<p><a href='/x'>Kamerstuk 32 317</a>, nr. <a href='/y'>788</a></p>"],
  ])("stays as it is where it %s", (_why, html) => {
    link(html, "Kamerstuk 32 317, nr. 788");
    expect(document.body.innerHTML).toBe(html.replaceAll("'", '"'));
  });

  it("gets no link where the page has put in other words since it was read", () => {
    document.body.innerHTML = "<p>Kamerstuk 32 317, nr. 788</p>";
    const index = indexText(document.body);
    const reference = referenceTo(index.source.text, "Kamerstuk 32 317, nr. 788");
    (document.querySelector("p")?.firstChild as Text).data = "Kamerstuk 32 317, nr. 789";
    expect(paint(index, [reference])).toEqual(new Set());
    expect(links()).toEqual([]);
  });

  it("is linked whole where a line of the page ends in it", () => {
    link("<p>Kamerstuk<br>32 317, nr. 788</p>", "Kamerstuk\n32 317, nr. 788");
    expect(links().map((made) => made.textContent)).toEqual(["Kamerstuk", "32 317, nr. 788"]);
  });

  it("is linked in an open shadow tree, but not where its host stands in a button", () => {
    document.body.innerHTML = "<div></div><button><span></span></button>";
    const trees = [...document.querySelectorAll("div, span")].map((host) => host.attachShadow({ mode: "open" }));
    const paragraphs = trees.map((tree) => {
      tree.innerHTML = "<p>Kamerstuk 32 317, nr. 788</p>";
      return tree.querySelector("p") as Element;
    });
    for (const paragraph of paragraphs) {
      const index = indexText(paragraph);
      paint(index, [referenceTo(index.source.text, "Kamerstuk 32 317, nr. 788")]);
    }
    expect(paragraphs.map((paragraph) => paragraph.querySelectorAll("a").length)).toEqual([1, 0]);
  });

  it("is not linked twice", () => {
    link("<p>Kamerstuk 32 317, nr. 788</p>", "Kamerstuk 32 317, nr. 788");
    linkAgain("Kamerstuk 32 317, nr. 788");
    expect(links()).toHaveLength(1);
  });
});

describe("taking links away", () => {
  it("leaves the page with the same text nodes it had", () => {
    document.body.innerHTML = "<p>zie <em>Kamerstukken II</em> 2003/04, 19 637, nr. 793 en 22 112, nr. 3755.</p>";
    const paragraph = document.querySelector("p") as Element;
    paragraph.append(document.createTextNode(" Eigen splitsing"), document.createTextNode(" van de pagina."));
    const before = [...paragraph.childNodes];
    const words = before.map((node) => node.textContent);
    linkAgain("Kamerstukken II 2003/04, 19 637, nr. 793", "22 112, nr. 3755");
    expect(links()).toHaveLength(3);
    painter.clear();
    expect([...paragraph.childNodes]).toEqual(before);
    expect([...paragraph.childNodes].map((node) => node.textContent)).toEqual(words);
    expect(document.querySelector("em")?.childNodes).toHaveLength(1);
  });

  it("takes only those away that no longer stand on a reference", () => {
    link("<p>Kamerstuk 32 317, nr. 788 en 22 112, nr. 3755</p>", "Kamerstuk 32 317, nr. 788", "22 112, nr. 3755");
    const index = indexText(document.body);
    const touched = new Set<Element>();
    painter.removeStale(index, [referenceTo(index.source.text, "22 112, nr. 3755")], touched);
    expect([...touched]).toEqual([document.querySelector("p")]);
    expect(links().map((made) => made.textContent)).toEqual(["22 112, nr. 3755"]);
  });

  it("takes one away too whose words or address the page has changed", () => {
    link("<p>Kamerstuk 32 317, nr. 788 en 22 112, nr. 3755</p>", "Kamerstuk 32 317, nr. 788", "22 112, nr. 3755");
    const index = indexText(document.body);
    const references = ["Kamerstuk 32 317, nr. 788", "22 112, nr. 3755"].map((t) => referenceTo(index.source.text, t));
    links()[0]?.setAttribute("href", "https://voorbeeld.nl/");
    painter.removeStale(index, references, new Set());
    expect(links().map((made) => made.textContent)).toEqual(["22 112, nr. 3755"]);
  });

  it("does not mind that the page has thrown a link away", () => {
    link("<p>Kamerstuk 32 317, nr. 788</p>", "Kamerstuk 32 317, nr. 788");
    document.body.innerHTML = "<p>Nieuwe tekst</p>";
    painter.clear();
    expect(document.body.innerHTML).toBe("<p>Nieuwe tekst</p>");
  });

  it("is not made again where the page takes it out and leaves its words", async () => {
    link("<p>Zie Kamerstuk 32 317, nr. 788.</p><p>En Kamerstuk 22 112, nr. 3755.</p>", "Kamerstuk 32 317, nr. 788");
    const [made] = links();
    made?.replaceWith(...made.childNodes);
    await Promise.resolve();
    const index = indexText(document.body);
    const references = ["Kamerstuk 32 317, nr. 788", "Kamerstuk 22 112, nr. 3755"].map((words) =>
      referenceTo(index.source.text, words),
    );
    painter.removeStale(index, references, new Set());
    paint(indexText(document.body), references);
    expect(links().map(({ textContent }) => textContent)).toEqual(["Kamerstuk 22 112, nr. 3755"]);
    expect(document.body.textContent).toBe("Zie Kamerstuk 32 317, nr. 788.En Kamerstuk 22 112, nr. 3755.");
  });
});

describe("words in a link that the page rewrites", () => {
  const words = "Kamerstuk 32 317, nr. 788";

  it("are no link from then on, and stay as the page wrote them", async () => {
    link(`<p>Zie ${words} en 22 112, nr. 3755.</p>`, words, "22 112, nr. 3755");
    (links()[0]?.firstChild as Text).data = "Kamerstuk 32 317, nr. 789";
    await Promise.resolve();
    expect(links().map(({ textContent }) => textContent)).toEqual(["22 112, nr. 3755"]);
    expect(document.body.textContent).toBe("Zie Kamerstuk 32 317, nr. 789 en 22 112, nr. 3755.");
  });

  it("are no link in any part of the reference they stand in", async () => {
    link("<p>Zie <b>Kamerstuk 32 317</b>, nr. 788.</p>", words);
    expect(links()).toHaveLength(2);
    (document.querySelector("b > a")?.firstChild as Text).data = "Kamerstuk 32 318";
    await Promise.resolve();
    expect(document.body.innerHTML).toBe("<p>Zie <b>Kamerstuk 32 318</b>, nr. 788.</p>");
  });

  it("stay a link where the page only marks words that it searched for", async () => {
    link(`<p>Zie ${words}.</p>`, words);
    const made = links()[0] as Element;
    const found = document.createElement("mark");
    found.textContent = "32 317";
    made.replaceChildren("Kamerstuk ", found, ", nr. 788");
    await Promise.resolve();
    expect(links()).toEqual([made]);
  });
});

describe("the reader's selection", () => {
  it("stays when it begins inside a reference", () => {
    document.body.innerHTML = "<p>De leden vragen (Kamerstuk 32 317, nr. 788) naar de inzet.</p>";
    const text = document.querySelector("p")?.firstChild as Text;
    const start = text.data.indexOf("317");
    document.getSelection()?.setBaseAndExtent(text, start, text, start + 10);
    const selected = document.getSelection()?.toString();
    linkAgain("Kamerstuk 32 317, nr. 788");
    expect(document.getSelection()?.toString()).toBe(selected);
    painter.clear();
    expect(document.getSelection()?.toString()).toBe(selected);
  });

  it("stays where it was while links come and go", () => {
    document.body.innerHTML = "<p>De leden vragen (Kamerstuk 32 317, nr. 788) naar de inzet.</p>";
    const text = document.querySelector("p")?.firstChild as Text;
    const selected = "vragen (Kamerstuk 32 317, nr. 788) naar";
    const start = text.data.indexOf(selected);
    document.getSelection()?.setBaseAndExtent(text, start + selected.length, text, start);
    linkAgain("Kamerstuk 32 317, nr. 788");
    expect(document.getSelection()?.toString()).toBe(selected);
    painter.clear();
    expect(document.getSelection()?.toString()).toBe(selected);
  });
});
