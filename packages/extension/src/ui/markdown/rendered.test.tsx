import { describe, expect, it } from "vitest";
import { draw, until } from "../../testing/screen.ts";
import { Rendered } from "./rendered.tsx";

/** The links of a written text, once there are so many. */
async function linksIn(source: string, count: number) {
  const root = await draw(<Rendered source={source} />);
  await until(() => expect(root.querySelectorAll("a")).toHaveLength(count));
  return [...root.querySelectorAll("a")].map((link) => ({
    words: link.textContent,
    href: link.href,
    said: link.title,
  }));
}

describe("what a reader wrote", () => {
  it("has a link on each paper it cites, between the words as they were", async () => {
    const source = "Vergelijk **Kamerstuk 32 317, nr. 788** met artikel 29 van de Vreemdelingenwet 2000.";
    const links = await linksIn(source, 2);
    expect(links.map(({ words }) => words)).toEqual([
      "Kamerstuk 32 317, nr. 788",
      "artikel 29 van de Vreemdelingenwet 2000",
    ]);
    expect(links[0]?.href).toBe("https://zoek.officielebekendmakingen.nl/kst-32317-788.html");
    expect(links[0]?.said).toContain("32 317, nr. 788");
    expect(document.body.textContent).toContain(source.replaceAll("*", ""));
  });

  it("knows a Kamerstuk by its numbers alone", async () => {
    const links = await linksIn("Vergelijk ook 32 317, nr. 788 en 35300 VI, nr. 37; niet 1 032 317, nr. 788.", 2);
    expect(links.map(({ words }) => words)).toEqual(["32 317, nr. 788", "35300 VI, nr. 37"]);
    expect(links.map(({ href }) => href.split("/").at(-1))).toEqual(["kst-32317-788.html", "kst-35300-VI-37.html"]);
  });

  it("keeps the link the reader made, and puts none in it", async () => {
    const links = await linksIn("Zie [Kamerstuk 32 317, nr. 788](https://www.tweedekamer.nl/a) en Stb. 2011, 35.", 2);
    expect(links.map(({ href }) => new URL(href).host)).toEqual([
      "www.tweedekamer.nl",
      "zoek.officielebekendmakingen.nl",
    ]);
  });

  it("leaves alone what may mean any paper", async () => {
    const links = await linksIn(
      "In nr. 788 staat op p. 3 een bedrag van 140 mln. Zie ook Kamerstuk 32 317, nr. 789.",
      1,
    );
    expect(links.map(({ words }) => words)).toEqual(["Kamerstuk 32 317, nr. 789"]);
  });
});
