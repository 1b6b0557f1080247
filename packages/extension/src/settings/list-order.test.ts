import { expect, it } from "vitest";
import { aStorage } from "../testing/storage.ts";
import { createListOrder } from "./list-order.ts";

it("lists what is named most first, before the reader has chosen", async () => {
  expect(await createListOrder(aStorage()).read()).toBe("count");
});

it("keeps what the reader chose, and tells every other panel", async () => {
  const storage = aStorage();
  const told: string[] = [];
  const stop = createListOrder(storage).onChanged((order) => told.push(order));
  await createListOrder(storage).write("name");
  await storage.set({ "hidden-kinds": ["land"] });
  expect(await createListOrder(storage).read()).toBe("name");
  stop();
  await createListOrder(storage).write("text");
  expect(told).toEqual(["name"]);
});

it.each(["soort", 3, null])("falls back where something else was kept: %j", async (kept) => {
  expect(await createListOrder(aStorage({ "list-order": kept })).read()).toBe("count");
});
