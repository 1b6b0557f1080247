import { describe, expect, it } from "vitest";
import { formsNamed, opensForm } from "./lookup.ts";
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
    expect(opensForm("mensens", tables)).toBe(true);
    expect(opensForm("Noord-", tables)).toBe(true);
    expect(opensForm("mensenx", tables)).toBe(false);
  });
});
