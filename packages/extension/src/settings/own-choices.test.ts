import { describe, expect, it } from "vitest";
import { aStorage } from "../testing/storage.ts";
import { createPaintNotes } from "./paint-notes.ts";
import { createRememberReading } from "./remember-reading.ts";
import { createSpokenMarks } from "./spoken-marks.ts";

describe("whether notes are marked in the page", () => {
  it("is yes until the reader says no", async () => {
    const setting = createPaintNotes(aStorage());
    expect(await setting.read()).toBe(true);
    await setting.write(false);
    expect(await setting.read()).toBe(false);
  });
});

describe("whether what is read is remembered", () => {
  it("is no until the reader says yes, and no where something else was kept", async () => {
    const setting = createRememberReading(aStorage());
    expect(await setting.read()).toBe(false);
    await setting.write(true);
    expect(await setting.read()).toBe(true);
    for (const kept of [1, "true", null, {}]) {
      expect(await createRememberReading(aStorage({ "remember-reading": kept })).read()).toBe(false);
    }
  });
});

describe("whether a screen reader hears what is marked", () => {
  it("is no until the reader says yes", async () => {
    const setting = createSpokenMarks(aStorage());
    expect(await setting.read()).toBe(false);
    await setting.write(true);
    expect(await setting.read()).toBe(true);
  });
});
