import { describe, expect, it } from "vitest";
import { formsNamed, mayEndWith, stateBehind } from "./lookup.ts";
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

  it("tells what it may end with", () => {
    const state = stateBehind("mensen", tables);
    const mayEnd = (text: string) => mayEndWith(text, { start: 0, end: text.length }, state, tables);
    expect(mayEnd("handel")).toBe(true);
    expect(mayEnd("\u00adhandel")).toBe(true);
    expect(mayEnd("han-\ndel")).toBe(true);
    expect(mayEnd("hande")).toBe(false);
    expect(mayEnd("xandel")).toBe(false);
  });
});
