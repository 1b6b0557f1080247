import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { GazetteerSource } from "./gazetteer-schema.ts";
import { placeEntities, readPlaces } from "./places.ts";

const source = "CBS";
const lampedusa: GazetteerSource = {
  id: "regio/lampedusa",
  kind: "regio",
  label: "Lampedusa",
  verified: false,
  sources: [{ of: "name", source }],
};

describe("a place", () => {
  it("is a region by its name and its other names, of which the capitals count", () => {
    const [entity] = placeEntities([{ name: "Den Haag", names: ["’s-Gravenhage"], source }], []);
    expect(entity).toMatchObject({
      id: "plaats/den-haag",
      kind: "regio",
      label: "Den Haag",
      exactForms: ["Den Haag", "’s-Gravenhage"],
    });
  });

  it("that an entry names stays that entry", () => {
    expect(placeEntities([{ name: "Lampedusa", names: [], source }], [lampedusa])).toEqual([]);
  });

  it("without a source is a mistake, with its row", () => {
    const file = join(mkdtempSync(join(tmpdir(), "places-")), "plaatsen.json");
    writeFileSync(file, JSON.stringify([{ name: "Zwolle" }]));
    expect(() => readPlaces(file)).toThrow(/plaatsen\.json: 0\.source: /);
  });
});
