import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MARKED_KINDS } from "../model/kind-groups.ts";
import { aStorage } from "../testing/storage.ts";
import {
  createKindStrength,
  FIRST_STRENGTHS,
  hiddenKindsIn,
  type Strength,
  shownAgain,
  strengthOf,
  withStrength,
} from "./kind-strength.ts";

const KINDS = fc.constantFrom(...MARKED_KINDS);
const STRENGTHS = fc.constantFrom<Strength>("off", "calm", "all");

describe("how a kind is marked", () => {
  it("is calm for terms and off for amounts and dates before the reader has chosen", async () => {
    const strengths = await createKindStrength(aStorage()).read();
    const calm = MARKED_KINDS.filter((kind) => strengthOf(strengths, kind) === "calm");
    expect(calm).toEqual(MARKED_KINDS.filter((kind) => kind !== "getal"));
    expect(strengthOf(strengths, "getal")).toBe("off");
  });

  it("is kept for each kind by itself, whatever is chosen of the others", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(KINDS, STRENGTHS)), async (choices) => {
        const storage = aStorage();
        const expected = new Map(MARKED_KINDS.map((kind) => [kind, strengthOf(FIRST_STRENGTHS, kind)]));
        for (const [kind, strength] of choices) {
          const setting = createKindStrength(storage);
          await setting.write(withStrength(await setting.read(), kind, strength));
          expected.set(kind, strength);
        }
        const kept = await createKindStrength(storage).read();
        expect(new Map(MARKED_KINDS.map((kind) => [kind, strengthOf(kept, kind)]))).toEqual(expected);
      }),
    );
  });

  it.each(["calm", "all"] as const)("is %s again for who switches a kind off and on", (strength) => {
    const off = withStrength(withStrength(FIRST_STRENGTHS, "route", strength), "route", "off");
    expect(strengthOf(shownAgain(off, "route"), "route")).toBe(strength);
  });

  it("hides both kinds of a line together, and counts amounts and dates among no terms", () => {
    expect(hiddenKindsIn(withStrength(FIRST_STRENGTHS, "land", "off"))).toEqual(new Set(["land", "regio"]));
  });
});

describe("what an older version kept", () => {
  it("counts until the reader chooses anew", async () => {
    const storage = aStorage({ "hidden-kinds": ["functie", "persoon", "begrip"] });
    const setting = createKindStrength(storage);
    expect((await setting.read()).off).toEqual(new Set(["getal", "functie", "begrip"]));
    await setting.write(withStrength(await setting.read(), "begrip", "calm"));
    expect((await createKindStrength(storage).read()).off).toEqual(new Set(["getal", "functie"]));
  });

  it.each([["land", "dier"], "land", { land: true }, null, 3])(
    "is no reason to hide a term where it is %j",
    async (kept) => {
      expect(await createKindStrength(aStorage({ "hidden-kinds": kept })).read()).toEqual(FIRST_STRENGTHS);
      expect(await createKindStrength(aStorage({ "kind-strength": kept })).read()).toEqual(FIRST_STRENGTHS);
    },
  );
});
