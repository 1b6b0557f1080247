import { describe, expect, it } from "vitest";
import { annotate } from "../../annotate.ts";
import { scan } from "../../scan/scanner.ts";
import { PACKED_CUES } from "../../scan/tables.generated.ts";
import { unpackTables } from "../../scan/unpack-tables.ts";
import { holdToCases } from "../../testing/cases.ts";
import { CASES, NOT } from "./eu-act.cases.ts";
import { readActAt } from "./eu-act.ts";

holdToCases("an act of the European Union", CASES, NOT);

describe("the fields of an act", () => {
  it("state the treaty as it is printed, also where it stands behind the number or holds for a list", () => {
    expect(annotate("verordening nr. 562/2006 EG")).toMatchObject([{ year: 2006, number: 562, treaty: "EG" }]);
    expect(annotate("Verordening (EU,\nEuratom) 2018/1046")).toMatchObject([{ treaty: "EU, Euratom" }]);
    expect(annotate("Richtlijnen 2013/32/EU en 2013/33")).toMatchObject([{ treaty: "EU" }, { treaty: "EU" }]);
    expect(annotate("richtlijn 2001/55")[0]).not.toHaveProperty("treaty");
  });
});

describe("the act at a place", () => {
  const text = "artikel 12 van gedelegeerde richtlijn (EU) 2015/13 en artikel 3 van de richtlijn";
  const { cues } = scan(text, unpackTables(PACKED_CUES));
  const surroundings = { text, cues };

  it("is read where its name begins, and nowhere else", () => {
    const start = text.indexOf("gedelegeerde");
    const end = text.indexOf(" en artikel");
    expect(readActAt(surroundings, start)).toMatchObject({ start, end, reference: { year: 2015, number: 13 } });
    expect(readActAt(surroundings, start - 1)).toBeUndefined();
    expect(readActAt(surroundings, text.lastIndexOf("richtlijn"))).toBeUndefined();
  });
});
