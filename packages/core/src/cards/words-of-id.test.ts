import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packName, unpackName } from "./words-of-id.ts";

describe("a name beside its id", () => {
  it.each([
    ["organisatie/europese-raad", "Europese Raad", "^ ^"],
    [
      "functie/minister-van-onderwijs-cultuur-en-wetenschap",
      "minister van Onderwijs, Cultuur en Wetenschap",
      "_ _ ^, ^ _ ^",
    ],
    ["wet/bwbr0001903", "BWBR0001903", "="],
    ["organisatie/europees-comite-voor-sociale-rechten", "Europees Comité voor Sociale Rechten", "^ Comité _ ^ ^"],
    ["plaats/s-hertogenbosch", "’s-Hertogenbosch", "’_-^"],
    ["land/am", "Armenië", "Armenië"],
  ])("is no more than the id does not say: %s", (id, name, packed) => {
    expect(packName(id, name)).toBe(packed);
    expect(unpackName(id, packed)).toBe(name);
  });

  it("comes back as it was, whatever id it stands beside", () => {
    const word = fc.constantFrom("van", "Raad", "IND", "é", "2000", "azc’s", "-", "x1");
    const name = fc.array(word).map((words) => words.join(" "));
    const id = fc
      .array(fc.constantFrom("van", "raad", "ind", "e", "2000", "azc", "s"))
      .map((words) => `wet/${words.join("-")}`);
    fc.assert(fc.property(id, name, (one, other) => unpackName(one, packName(one, other)) === other));
  });
});
