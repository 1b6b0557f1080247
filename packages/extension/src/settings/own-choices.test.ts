import { describe, expect, it } from "vitest";
import { aStorage } from "../testing/storage.ts";
import { createBackupTrouble } from "./backup-trouble.ts";
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

describe("since when no backup of the day is made", () => {
  const since = "2026-11-20T08:00:00.000Z";

  it("comes back with its reason, in whatever language it will be told", async () => {
    const setting = createBackupTrouble(aStorage());
    await setting.write({ since, why: "blocked" });
    expect(await setting.read()).toEqual({ since, why: "blocked" });
  });

  it("is told without a reason where an older version kept a sentence, and a newer one a reason that is not known here", async () => {
    for (const why of ["Er is niets veranderd. De schijf is vol.", "melted", 7, undefined]) {
      expect(await createBackupTrouble(aStorage({ "backup-trouble": { since, why } })).read()).toEqual({ since });
    }
    for (const kept of [null, 7, {}, { since: 3, why: "full" }]) {
      expect(await createBackupTrouble(aStorage({ "backup-trouble": kept })).read()).toBeUndefined();
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
