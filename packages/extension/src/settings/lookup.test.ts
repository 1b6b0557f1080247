import { describe, expect, it } from "vitest";
import { aStorage } from "../testing/storage.ts";
import { createLookupSetting } from "./lookup.ts";

describe("whether titles may be looked up", () => {
  it("is no until the reader says yes", async () => {
    const setting = createLookupSetting(aStorage());
    expect(await setting.read()).toBe(false);
    await setting.write(true);
    expect(await setting.read()).toBe(true);
    await setting.write(false);
    expect(await setting.read()).toBe(false);
  });

  it("is no where something else was kept", async () => {
    for (const kept of [1, "true", null, {}]) {
      expect(await createLookupSetting(aStorage({ "look-up-titles": kept })).read()).toBe(false);
    }
  });

  it("is told to every part of the extension, until it stops listening", async () => {
    const storage = aStorage();
    const heard: boolean[] = [];
    const stop = createLookupSetting(storage).onChanged((isAllowed) => heard.push(isAllowed));
    await createLookupSetting(storage).write(true);
    await storage.set({ "hidden-kinds": [] });
    stop();
    await createLookupSetting(storage).write(false);
    expect(heard).toEqual([true]);
  });
});
