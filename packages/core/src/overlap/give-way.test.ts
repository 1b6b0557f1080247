import { describe, expect, it } from "vitest";
import type { Quantity } from "../model/quantity.ts";
import type { Claim } from "./claim.ts";
import { giveWay } from "./give-way.ts";

const reference = (start: number, end: number): Claim => ({
  start,
  end,
  mentions: [{ start, end, reference: { kind: "kamerstuk", dossiernummer: "32317", ondernummer: "788" } }],
});
const entity = (start: number, end: number): Claim => ({
  start,
  end,
  mentions: [{ start, end, entity: { id: "begrip/asielzoeker", kind: "begrip" } }],
});
const datum: Quantity = { kind: "datum", id: "2020-07-10", value: "2020-07-10" };
const aantal: Quantity = { kind: "aantal", id: "2000", value: 2000, unit: "vluchtelingen" };
const quantity = { start: 10, end: 20, quantity: datum };

describe("a quantity stays", () => {
  it("where nothing else stands, and beside what does", () => {
    expect(giveWay([quantity], [])).toEqual([quantity]);
    expect(giveWay([quantity], [reference(0, 10), entity(20, 30)])).toEqual([quantity]);
  });

  it("around an entity", () => {
    expect(giveWay([quantity], [entity(14, 20)])).toEqual([quantity]);
  });
});

describe("a number of people", () => {
  const people = { ...quantity, quantity: aantal };

  it("reaches as far as the entity that says who they are", () => {
    expect(giveWay([people], [entity(14, 30)])).toEqual([{ ...people, end: 30 }]);
  });

  it("gives way to an entity it is part of", () => {
    expect(giveWay([people], [entity(5, 30)])).toEqual([]);
  });
});

describe("a quantity gives way", () => {
  it("to a reference that shares a character with it", () => {
    expect(giveWay([quantity], [reference(19, 40)])).toEqual([]);
    expect(giveWay([quantity], [reference(12, 14)])).toEqual([]);
  });

  it("to an entity that goes beyond it, or in which it lies", () => {
    expect(giveWay([quantity], [entity(14, 30)])).toEqual([]);
    expect(giveWay([quantity], [entity(0, 30)])).toEqual([]);
  });

  it("to a reference with a name in it", () => {
    expect(giveWay([quantity], [reference(0, 30), entity(14, 18)])).toEqual([]);
  });
});
