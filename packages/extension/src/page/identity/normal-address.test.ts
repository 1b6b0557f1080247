import { describe, expect, it } from "vitest";
import { normalAddressOf } from "./normal-address.ts";

const LETTER = "https://www.rijksoverheid.nl/documenten/kamerstukken/2020/07/10/uitvoering-motie-becker";

describe("an address without its noise", () => {
  it("is its address, without the place in the page", () => {
    expect(normalAddressOf(`${LETTER}#voetnoot-2`)).toBe(LETTER);
  });

  it("does not depend on where the visitor came from", () => {
    expect(normalAddressOf(`${LETTER}?utm_source=nieuwsbrief&utm_medium=mail&fbclid=x`)).toBe(LETTER);
    expect(normalAddressOf(`${LETTER}/?mtm_campaign=juli`)).toBe(LETTER);
  });

  it("does not depend on the order of the parameters, the default port or the case of the host", () => {
    const one = normalAddressOf("https://www.tweedekamer.nl/kamerstukken/detail?id=2015Z02376&did=2015D04817");
    const other = normalAddressOf("https://WWW.tweedekamer.nl:443/kamerstukken/detail/?did=2015D04817&id=2015Z02376");
    expect(other).toBe(one);
  });

  it("keeps two documents apart that differ in a parameter", () => {
    const address = "https://www.tweedekamer.nl/kamerstukken/detail?id=";
    expect(normalAddressOf(`${address}2015Z02376`)).not.toBe(normalAddressOf(`${address}2015Z02377`));
  });

  it("keeps parameters apart that only begin like a tracking word", () => {
    expect(normalAddressOf("https://www.overheid.nl/zoek?gebied=utrecht&pagina=2")).toContain("pagina=2");
  });

  it("is stable: it is its own normal form", () => {
    const key = normalAddressOf("https://zoek.officielebekendmakingen.nl/kst-32317-788.html?q=a%20b&b=%C3%A9#x");
    expect(normalAddressOf(key)).toBe(key);
  });

  it("leaves the front page of a site its slash", () => {
    expect(normalAddressOf("https://ind.nl")).toBe("https://ind.nl/");
  });
});
