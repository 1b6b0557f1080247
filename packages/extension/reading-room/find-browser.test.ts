// @vitest-environment node
import { describe, expect, it } from "vitest";
import { findBrowser, type Machine } from "./find-browser.ts";

function machine(platform: string, present: readonly string[], env: Machine["env"] = {}): Machine {
  return { platform, env, exists: (path) => present.includes(path) };
}

describe("findBrowser", () => {
  it("finds nothing on a machine without a browser", () => {
    expect(findBrowser(undefined, machine("linux", []))).toBeUndefined();
  });

  it("takes Chrome before Chromium, and Chromium before Firefox", () => {
    const present = ["/usr/bin/firefox", "/usr/bin/chromium", "/opt/bin/google-chrome"];
    expect(findBrowser(undefined, machine("linux", present, { PATH: "/opt/bin" }))?.name).toBe("chrome");
    expect(findBrowser(undefined, machine("linux", present))?.name).toBe("chromium");
  });

  it("finds the one that was asked for, or nothing", () => {
    const present = ["/usr/bin/chromium", "/usr/bin/firefox-esr"];
    expect(findBrowser("firefox", machine("linux", present))).toEqual({
      name: "firefox",
      family: "firefox",
      path: "/usr/bin/firefox-esr",
    });
    expect(findBrowser("edge", machine("linux", present))).toBeUndefined();
  });

  it("knows where macOS and Windows keep their programs", () => {
    const mac = "/Users/noor/Applications/Firefox.app/Contents/MacOS/firefox";
    expect(findBrowser(undefined, machine("darwin", [mac], { HOME: "/Users/noor" }))?.path).toBe(mac);
    const windows = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
    const env = { "PROGRAMFILES(X86)": "C:\\Program Files (x86)" };
    expect(findBrowser(undefined, machine("win32", [windows], env))).toMatchObject({ name: "edge", family: "chrome" });
  });
});
