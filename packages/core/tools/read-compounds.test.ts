import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { GazetteerSource } from "./gazetteer-schema.ts";
import { readCompounds, withCompounds } from "./read-compounds.ts";

const asiel: GazetteerSource = {
  id: "begrip/asiel",
  kind: "begrip",
  label: "asiel",
  variants: ["asielrecht"],
  verified: false,
  sources: [{ of: "name", source: "Vreemdelingenwet 2000" }],
};
const deal: GazetteerSource = { ...asiel, id: "instrument/asieldeal", kind: "instrument", label: "Asieldeal" };
const rows = {
  heads: { zaak: ["zaak", "zaken"], afspraak: ["deal"] },
  compounds: [{ first: "asiel", entry: "begrip/asiel", heads: ["zaak", "afspraak"] }],
};

describe("the compounds", () => {
  it("become variants of the entry they are about", () => {
    expect(withCompounds([asiel], rows)[0]?.variants).toEqual(["asielrecht", "asielzaak", "asielzaken", "asieldeal"]);
  });

  it("are left to the entry that lists them", () => {
    const [about, own] = withCompounds([asiel, { ...deal, variants: [] }], rows);
    expect(about?.variants).not.toContain("asieldeal");
    expect(own?.variants).toEqual([]);
  });

  it("name entries and rows that exist", () => {
    expect(() => withCompounds([deal], rows)).toThrow("asiel: there is no entry begrip/asiel");
    const unknown = { ...rows, compounds: [{ first: "asiel", entry: "begrip/asiel", heads: ["pleg"] }] };
    expect(() => withCompounds([asiel], unknown)).toThrow("asiel: there is no row of heads named pleg");
  });

  it("are read from their file, and a mistake is named", () => {
    const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));
    expect(readCompounds(path("../vocabulary/samenstellingen.json")).heads).toHaveProperty("beleid");
    expect(() => readCompounds(path("../dossiers/dossiers.json"))).toThrow("dossiers.json: ");
  });
});
