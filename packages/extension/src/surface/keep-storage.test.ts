import { expect, it, vi } from "vitest";
import { createStorageKeeper } from "./keep-storage.ts";

it("asks the browser once never to clear what we keep", async () => {
  const storage = { persisted: vi.fn(async () => false), persist: vi.fn(async () => true) };
  const keep = createStorageKeeper(storage);
  await Promise.all([keep(), keep(), keep()]);
  expect(storage.persist).toHaveBeenCalledTimes(1);
});

it("asks nothing where the browser promised it already", async () => {
  const storage = { persisted: vi.fn(async () => true), persist: vi.fn(async () => true) };
  await createStorageKeeper(storage)();
  expect(storage.persist).not.toHaveBeenCalled();
});

it("lets a save be a save where the browser refuses to say", async () => {
  const refuse = () => Promise.reject(new TypeError("not here"));
  await expect(createStorageKeeper({ persisted: refuse, persist: refuse })()).resolves.toBeUndefined();
});
