import { expect, it } from "vitest";
import { aStorage } from "../testing/storage.ts";
import { createHiddenKinds } from "./hidden-kinds.ts";
import { createKindStrength, FIRST_STRENGTHS, strengthOf, withStrength } from "./kind-strength.ts";

it("hides nothing before the reader has chosen", async () => {
  expect(await createHiddenKinds(aStorage()).read()).toEqual(new Set());
});

it("keeps what the reader chose, and tells every other part of it", async () => {
  const storage = aStorage();
  const told: string[][] = [];
  const stop = createHiddenKinds(storage).onChanged((kinds) => told.push([...kinds]));
  await createHiddenKinds(storage).write(new Set(["land", "regio"]));
  await storage.set({ "notes-kept": 3 });
  expect(await createHiddenKinds(storage).read()).toEqual(new Set(["land", "regio"]));
  stop();
  await createHiddenKinds(storage).write(new Set());
  expect(told).toEqual([["land", "regio"]]);
});

it("is the same choice as the strength of a kind, and gives back the one it had", async () => {
  const storage = aStorage();
  const strengths = createKindStrength(storage);
  await strengths.write(withStrength(FIRST_STRENGTHS, "land", "all"));
  await createHiddenKinds(storage).write(new Set(["land", "regio", "partij"]));
  expect(strengthOf(await strengths.read(), "land")).toBe("off");
  await createHiddenKinds(storage).write(new Set(["partij"]));
  const after = await strengths.read();
  expect(strengthOf(after, "land")).toBe("all");
  expect(strengthOf(after, "partij")).toBe("off");
  // What no panel lists is left as it was.
  expect(strengthOf(after, "getal")).toBe("off");
});
