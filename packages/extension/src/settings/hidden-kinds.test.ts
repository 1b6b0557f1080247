import { expect, it } from "vitest";
import { aStorage } from "../testing/storage.ts";
import { createHiddenKinds } from "./hidden-kinds.ts";

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

it.each([[["land", "dier"]], [["land", 3, null]]])("leaves out what is no kind: %j", async (kept) => {
  expect(await createHiddenKinds(aStorage({ "hidden-kinds": kept })).read()).toEqual(new Set(["land"]));
});

it.each(["land", { land: true }, null])("hides nothing where something else was kept: %j", async (kept) => {
  expect(await createHiddenKinds(aStorage({ "hidden-kinds": kept })).read()).toEqual(new Set());
});
