import fc from "fast-check";
import { expect, it } from "vitest";
import { type Mention, packMentions, unpackMentions } from "./page-words.ts";

const number = fc.nat(5_000_000);
const mention: fc.Arbitrary<Mention> = fc.record({
  start: number,
  end: number,
  thing: number,
  origin: fc.constantFrom("stated", "before", "behind", "own"),
});

it("brings every mention over as it was", () => {
  fc.assert(
    fc.property(fc.array(mention), (mentions) => {
      expect(unpackMentions(JSON.parse(JSON.stringify(packMentions(mentions))))).toEqual(mentions);
    }),
  );
});
