import { afterEach, describe, expect, it } from "vitest";
import { ColourSheet, rulesFor } from "./own-colours.ts";

const LAND = { land: { light: "#006400", dark: "#66ff66" } } as const;

describe("the reader's own colours on a page", () => {
  const sheet = new ColourSheet(document);
  const styles = () => [...document.querySelectorAll("style")].map(({ textContent }) => textContent);
  afterEach(() => sheet.remove());

  it("are given to the highlights of all kinds of that line, clear and faint, for light and dark", () => {
    const [light, dark, ...others] = rulesFor(LAND).split("\n");
    expect(light).toContain(":root ::highlight(kl-land),:root ::highlight(kl-land-faint),:root ::highlight(kl-regio)");
    expect(light).toContain("#006400ff}");
    expect(dark).toContain(':root[data-kl-ground="dark"] ::highlight(kl-regio-faint)');
    expect(dark).toContain("#66ff66ff}");
    expect(others).toEqual([]);
  });

  it("are as quiet as the line is in our own: a heavy one has a part of its colour", () => {
    expect(rulesFor({ instrument: LAND.land })).toContain("#006400c2}");
  });

  it("put nothing in the page of a reader who chose none, and take everything away again", () => {
    sheet.wear({});
    expect(styles()).toEqual([]);
    sheet.wear(LAND);
    sheet.wear({ ...LAND, getal: LAND.land });
    expect(styles()).toEqual([rulesFor({ ...LAND, getal: LAND.land })]);
    sheet.wear({});
    expect(styles()).toEqual([]);
  });
});
