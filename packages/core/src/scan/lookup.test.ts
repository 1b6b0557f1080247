import { describe, expect, it } from "vitest";
import { formsNamed, mayGoOn, stateBehind } from "./lookup.ts";
import { PACKED_TABLES } from "./tables.generated.ts";
import { unpackTables } from "./unpack-tables.ts";

const tables = unpackTables(PACKED_TABLES);
const named = (written: string) => formsNamed(written, tables).map((form) => form.written);

describe("a form that is looked up", () => {
  it("is found as a text writes it", () => {
    expect(named("Tunesie")).toContain("Tunesië");
    expect(named("irreguliere\nmi\u00adgratie")).toContain("irreguliere migratie");
  });

  it("is the whole of what is written", () => {
    expect(named("Tunesië en")).toEqual([]);
    expect(named("mensen")).toEqual([]);
    expect(named("")).toEqual([]);
  });

  it("has its capitals where they count", () => {
    expect(named("IND")).toEqual(["IND"]);
    expect(named("ind")).toEqual([]);
  });
});

describe("the beginning of a form", () => {
  it("is known", () => {
    expect(stateBehind("mensens", tables)).toBeGreaterThan(0);
    expect(stateBehind("Noord-", tables)).toBeGreaterThan(0);
    expect(stateBehind("mensenx", tables)).toBeLessThan(0);
  });

  it("tells what may go on from it", () => {
    const state = stateBehind("mensen", tables);
    expect(mayGoOn("handel", 0, state, tables)).toBe(true);
    expect(mayGoOn("\u00adhandel", 0, state, tables)).toBe(true);
    expect(mayGoOn("xandel", 0, state, tables)).toBe(false);
  });
});
