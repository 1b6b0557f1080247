import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Colour, contrastOf, mixed } from "../model/contrast.ts";
import { MARKED_KINDS } from "../model/kind-groups.ts";
import { DARK_GROUNDS, isSeen, LIGHT_GROUNDS, partOf, seenColour } from "../model/kind-lines.ts";
import { OUR_COLOURS } from "../model/our-colours.ts";
import { aStorage } from "../testing/storage.ts";
import { createKindColours, withColour } from "./kind-colours.ts";
import { COLOURS_OF, PALETTES, paletteOf } from "./palettes.ts";

const KINDS = fc.constantFrom(...MARKED_KINDS);
const COLOURS = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number): Colour => `#${number.toString(16).padStart(6, "0")}`);

describe("contrast", () => {
  it("is measured as WCAG does", () => {
    expect(contrastOf("#000000", "#ffffff")).toBeCloseTo(21);
    expect(contrastOf("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
    expect(mixed("#000000", 0.5, "#ffffff")).toBe("#808080");
  });

  it("is what the design notes say of our own lines", () => {
    const onWhite = (kind: "organisatie" | "instrument" | "begrip") =>
      contrastOf(mixed(OUR_COLOURS[kind].light, partOf(kind), "#ffffff"), "#ffffff");
    expect(onWhite("organisatie")).toBeCloseTo(6.7, 1);
    expect(onWhite("instrument")).toBeCloseTo(3.4, 1);
    expect(onWhite("begrip")).toBeCloseTo(4.3, 1);
  });
});

describe("a colour for a kind", () => {
  it("is always one whose line is seen, on white, on grey and in the dark, at least three to one", () => {
    fc.assert(
      fc.property(KINDS, COLOURS, (kind, asked) => {
        const { light, dark } = seenColour(kind, asked);
        for (const ground of LIGHT_GROUNDS)
          expect(contrastOf(mixed(light, partOf(kind), ground), ground)).toBeGreaterThanOrEqual(3);
        for (const ground of DARK_GROUNDS)
          expect(contrastOf(mixed(dark, partOf(kind), ground), ground)).toBeGreaterThanOrEqual(3);
      }),
    );
  });

  it("is the one that was asked for wherever that is seen", () => {
    fc.assert(
      fc.property(KINDS, COLOURS, (kind, asked) => {
        const { light, dark } = seenColour(kind, asked);
        if (isSeen(kind, asked, LIGHT_GROUNDS)) expect(light).toBe(asked);
        if (isSeen(kind, asked, DARK_GROUNDS)) expect(dark).toBe(asked);
      }),
    );
  });

  it("is made darker for light pages and lighter for dark ones, and no more than needed", () => {
    expect(seenColour("organisatie", "#ffff00").dark).toBe("#ffff00");
    expect(contrastOf(seenColour("organisatie", "#ffff00").light, "#f3f3f3")).toBeCloseTo(3, 1);
    expect(seenColour("organisatie", "#000080").light).toBe("#000080");
    expect(contrastOf(seenColour("organisatie", "#000080").dark, "#171b20")).toBeCloseTo(3, 1);
  });
});

describe("the palettes", () => {
  it.each(PALETTES)("are seen on every ground: %s", (palette) => {
    const colours = { ...OUR_COLOURS, ...COLOURS_OF[palette] };
    const unseen = MARKED_KINDS.filter(
      (kind) => !isSeen(kind, colours[kind].light, LIGHT_GROUNDS) || !isSeen(kind, colours[kind].dark, DARK_GROUNDS),
    );
    expect(unseen).toEqual([]);
  });

  it("are known by their colours, until the reader changes one", () => {
    expect(PALETTES.map((palette) => paletteOf(COLOURS_OF[palette]))).toEqual(PALETTES);
    const own = withColour(COLOURS_OF.bright, "land", seenColour("land", "#006400"));
    expect(paletteOf(own)).toBeUndefined();
    expect(paletteOf(withColour(own, "land", COLOURS_OF.bright.land))).toBe("bright");
  });
});

describe("what is kept", () => {
  it("comes back as it was, and is forgotten for one kind by itself", async () => {
    const setting = createKindColours(aStorage());
    const chosen = withColour(COLOURS_OF.apart, "land", seenColour("land", "#006400"));
    await setting.write(chosen);
    expect(await setting.read()).toEqual(chosen);
    expect(withColour(chosen, "land", undefined)).not.toHaveProperty("land");
  });

  it.each([
    [null],
    [[]],
    [{ land: "#006400" }],
    [{ land: { light: "darkgreen", dark: "#00ff00" } }],
    [{ land: { light: "#006400" } }],
    [{ dier: { light: "#006400", dark: "#00ff00" } }],
    [{ land: { light: "#006400;}*{display:none", dark: "#00ff00" } }],
    [{ land: { light: "#fafafa", dark: "#00ff00" } }],
    [{ land: { light: "#006400", dark: "#202020" } }],
  ])("is left out where it is no colour that can be seen: %j", async (kept) => {
    expect(await createKindColours(aStorage({ "kind-colours": kept })).read()).toEqual({});
  });
});
