import { useState } from "preact/hooks";
import { beforeEach, describe, expect, it } from "vitest";
import { draw, press, type } from "../../testing/screen.ts";
import { FilterField } from "./filter-field.tsx";

const COUNTRIES = ["België", "Bulgarije", "Libië", "Turkije"];

function Countries() {
  const [query, setQuery] = useState("");
  const shown = COUNTRIES.filter((country) => country.includes(query)).length;
  return <FilterField label="Zoek een land" query={query} onQuery={setQuery} shown={shown} all={COUNTRIES.length} />;
}

let root: HTMLElement;
const said = () => root.querySelector("[role=status]")?.textContent;

describe("a field that filters a list", () => {
  beforeEach(async () => {
    root = await draw(<Countries />);
  });

  it("says how much is left of it", async () => {
    expect(said()).toBe("");
    await type(root, "input", "ië");
    expect(said()).toBe("2 van 4");
    await type(root, "input", "Atlantis");
    expect(said()).toBe("Niets gevonden voor ‘Atlantis’");
  });

  it("shows all again with Escape, and keeps the reader in it", async () => {
    const field = root.querySelector("input");
    field?.focus();
    await type(root, "input", "ië");
    await press(field!, "Escape");
    expect(field?.value).toBe("");
    expect(said()).toBe("");
    expect(root.ownerDocument.activeElement).toBe(field);
  });
});
