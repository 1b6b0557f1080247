import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Current } from "./jump-row.tsx";
import { stepThrough } from "./step-through.ts";

const LIST = [
  { id: "land/be", count: 2 },
  { id: "land/nl", count: 1 },
  { id: "organisatie/iom", count: 3 },
];

describe("going through a list", () => {
  it("goes through the mentions of each, and round the end", () => {
    const places: string[] = [];
    let current: Current | undefined;
    for (let step = 0; step < 7; step++) {
      current = stepThrough(LIST, current, 1);
      places.push(`${current?.id} ${current?.index}`);
    }
    expect(places).toEqual([
      ...["land/be 0", "land/be 1", "land/nl 0", "organisatie/iom 0", "organisatie/iom 1", "organisatie/iom 2"],
      "land/be 0",
    ]);
  });

  it("begins at the last when it goes back", () => {
    expect(stepThrough(LIST, undefined, -1)).toEqual({ id: "organisatie/iom", index: 2 });
    expect(stepThrough(LIST, { id: "land/be", index: 0 }, -1)).toEqual({ id: "organisatie/iom", index: 2 });
  });

  it("begins anew where the current one is filtered out, and goes nowhere in an empty list", () => {
    expect(stepThrough(LIST, { id: "land/de", index: 4 }, 1)).toEqual({ id: "land/be", index: 0 });
    expect(stepThrough([], undefined, 1)).toBeUndefined();
  });

  it("comes back to where it was by a step on and a step back", () => {
    const lists = fc.uniqueArray(fc.record({ id: fc.string(), count: fc.integer({ min: 1, max: 4 }) }), {
      minLength: 1,
      selector: ({ id }) => id,
    });
    fc.assert(
      fc.property(lists, fc.nat(), (list, at) => {
        const one = list[at % list.length];
        if (one === undefined) return;
        const start = { id: one.id, index: at % one.count };
        expect(stepThrough(list, stepThrough(list, start, 1), -1)).toEqual(start);
        expect(stepThrough(list, stepThrough(list, start, -1), 1)).toEqual(start);
      }),
      { seed: 20_260_101 },
    );
  });
});
