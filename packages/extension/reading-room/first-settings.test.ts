import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { chromeIdOf, keepFirstSettings } from "./first-settings.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kantlijn-settings-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function writeManifest(manifest: object): void {
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
}

/** "Kantlijn" in base64 stands for a key: its SHA-256 begins with eee1…, read from `sha256sum`. */
const KEY = Buffer.from("Kantlijn").toString("base64");

describe("chromeIdOf", () => {
  it("makes an id of the key in the manifest, as Chrome does", async () => {
    writeManifest({ key: KEY });
    expect(await chromeIdOf(folder)).toBe("ooobieiggiikfehfgklofocjncflioac");
  });

  it("knows none of a build without a key", async () => {
    writeManifest({});
    expect(await chromeIdOf(folder)).toBeUndefined();
  });
});

describe("keepFirstSettings", () => {
  it("puts the button in the toolbar and keeps the browser from translating", async () => {
    writeManifest({ key: KEY });
    await keepFirstSettings(folder, folder);
    expect(JSON.parse(readFileSync(join(folder, "Default", "Preferences"), "utf8"))).toEqual({
      extensions: { pinned_extensions: ["ooobieiggiikfehfgklofocjncflioac"] },
      translate: { enabled: false },
    });
  });
});
