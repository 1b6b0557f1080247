import fc from "fast-check";
import { expect, it } from "vitest";
import { createNumberLists } from "./number-lists.ts";

it("gives for each key the list it was given last, whatever was put before", () => {
  const list = fc.array(fc.nat(100_000), { maxLength: 900 });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(2_000), list), { maxLength: 30 }), (puts) => {
      const lists = createNumberLists();
      for (const [key, numbers] of puts) lists.put(key, numbers);
      const { numbers, starts, ends } = lists.all();
      for (const [key, last] of new Map(puts)) expect([...numbers.subarray(starts[key], ends[key])]).toEqual(last);
    }),
  );
});
