import { describe, expect, it } from "vitest";
import { documentKeyOf } from "./document-identity.ts";

const LETTER = "https://www.rijksoverheid.nl/documenten/kamerstukken/2020/07/10/uitvoering-motie-becker";

describe("the key of a document", () => {
  it("is its address, without the place in the page", () => {
    expect(documentKeyOf(`${LETTER}#voetnoot-2`)).toBe(LETTER);
  });

  it("does not depend on where the visitor came from", () => {
    expect(documentKeyOf(`${LETTER}?utm_source=nieuwsbrief&utm_medium=mail&fbclid=x`)).toBe(LETTER);
    expect(documentKeyOf(`${LETTER}/?mtm_campaign=juli`)).toBe(LETTER);
  });

  it("does not depend on the order of the parameters, the default port or the case of the host", () => {
    const one = documentKeyOf("https://www.tweedekamer.nl/kamerstukken/detail?id=2015Z02376&did=2015D04817");
    const other = documentKeyOf("https://WWW.tweedekamer.nl:443/kamerstukken/detail/?did=2015D04817&id=2015Z02376");
    expect(other).toBe(one);
  });

  it("keeps two documents apart that differ in a parameter", () => {
    const address = "https://www.tweedekamer.nl/kamerstukken/detail?id=";
    expect(documentKeyOf(`${address}2015Z02376`)).not.toBe(documentKeyOf(`${address}2015Z02377`));
  });

  it("keeps parameters apart that only begin like a tracking word", () => {
    expect(documentKeyOf("https://www.overheid.nl/zoek?gebied=utrecht&pagina=2")).toContain("pagina=2");
  });

  it("is stable: the key of a key is that key", () => {
    const key = documentKeyOf("https://zoek.officielebekendmakingen.nl/kst-32317-788.html?q=a%20b&b=%C3%A9#x");
    expect(documentKeyOf(key)).toBe(key);
  });

  it("leaves the front page of a site its slash", () => {
    expect(documentKeyOf("https://ind.nl")).toBe("https://ind.nl/");
  });
});
