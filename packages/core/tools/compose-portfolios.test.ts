import { describe, expect, it } from "vitest";
import { composePortfolio, withComposed } from "./compose-portfolios.ts";
import type { GazetteerSource } from "./gazetteer-schema.ts";
import { portfolio } from "./portfolio-schema.ts";

const source = "Staatscourant";
const ministry = portfolio.parse({
  name: "Klimaat en Groene Groei",
  ministry: true,
  abbreviations: [{ form: "KGG" }],
  validUntil: "2026-02-23",
  source,
});

describe("a portfolio", () => {
  it("gives the ministry, its committee and the minister a name", () => {
    expect(composePortfolio(ministry).map(({ id, validUntil }) => [id, validUntil])).toEqual([
      ["organisatie/ministerie-van-klimaat-en-groene-groei", "2026-02-23"],
      ["organisatie/vaste-commissie-voor-klimaat-en-groene-groei", "2026-02-23"],
      ["functie/minister-van-klimaat-en-groene-groei", "2026-02-23"],
    ]);
  });

  it("without a ministry is that of a minister voor, whom people call a minister van too", () => {
    const [office, ...others] = composePortfolio(
      portfolio.parse({ name: "Rechtsbescherming", preposition: "voor", source }),
    );
    expect(office?.label).toBe("minister voor Rechtsbescherming");
    expect(office?.aliases).toEqual(["minister van Rechtsbescherming"]);
    expect(others).toEqual([]);
  });

  it("names the minister and the staatssecretaris together", () => {
    const [, office] = composePortfolio(
      portfolio.parse({ name: "Asielzaken", committee: true, staatssecretaris: true, source }),
    );
    expect(office?.variants).toEqual(["ministers van Asielzaken", "minister en staatssecretaris van Asielzaken"]);
  });

  it("has identifiers only where it has a ministry", () => {
    expect(() => portfolio.parse({ name: "Wonen", identifiers: { tooi: "x" }, source })).toThrow(/of a ministry/);
  });
});

describe("an entry that someone wrote", () => {
  const written: GazetteerSource = {
    id: "functie/minister-van-klimaat-en-groene-groei",
    kind: "functie",
    label: "minister van Klimaat en Groene Groei",
    aliases: ["klimaatminister"],
    contextual: ["minister van KGG"],
    description: "Bewindspersoon voor klimaat.",
    verified: true,
    sources: [{ of: "name", source }],
  };

  it("keeps what it says, and gets the names it lacks", () => {
    const [first] = withComposed([written], composePortfolio(ministry));
    expect(first).toEqual({ ...written, variants: ["ministers van Klimaat en Groene Groei"] });
  });

  it("stands beside what nobody wrote", () => {
    expect(withComposed([written], composePortfolio(ministry))).toHaveLength(3);
  });
});
