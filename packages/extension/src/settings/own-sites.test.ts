import { expect, it } from "vitest";
import { aStorage } from "../testing/storage.ts";
import { createOwnSites, patternsOf } from "./own-sites.ts";
import { createSeenVersion, isNewerMinor, minorOf } from "./seen-version.ts";

it("has no sites before the reader adds one", async () => {
  expect(await createOwnSites(aStorage()).read()).toEqual([]);
});

it("keeps sites in the order in which they were added", async () => {
  const storage = aStorage();
  await createOwnSites(storage).write(["voorbeeld.nl", "raad.voorbeeld.org"]);
  expect(await createOwnSites(storage).read()).toEqual(["voorbeeld.nl", "raad.voorbeeld.org"]);
});

it.each([["*"], ["*.nl"], ["voorbeeld.nl/*"], ["localhost"], [3], [null]])(
  "leaves out what can be no site: %j",
  async (kept) => {
    expect(await createOwnSites(aStorage({ "own-sites": ["voorbeeld.nl", kept, "voorbeeld.nl"] })).read()).toEqual([
      "voorbeeld.nl",
    ]);
  },
);

it("reads the site and its www, and no other part of it", () => {
  expect(patternsOf("voorbeeld.nl")).toEqual(["https://voorbeeld.nl/*", "https://www.voorbeeld.nl/*"]);
});

it("knows which version the reader saw, and nothing where something else was kept", async () => {
  const storage = aStorage();
  expect(await createSeenVersion(storage).read()).toBeUndefined();
  await createSeenVersion(storage).write("0.1.0");
  expect(await createSeenVersion(storage).read()).toBe("0.1.0");
  for (const kept of [2, "nieuw", "", null, "1.2.3.4.5"]) {
    expect(await createSeenVersion(aStorage({ "seen-version": kept })).read()).toBeUndefined();
  }
});

it.each([
  ["0.2.0", "0.1.0", true],
  ["0.2.1", "0.2.0", false],
  ["0.10.0", "0.9.3", true],
  ["1.0.0", "0.9.0", true],
  ["0.9.0", "1.0.0", false],
  ["0.1.0", "0.2.0", false],
])("tells that %s has news for who saw %s: %s", (version, seen, isNews) => {
  expect(isNewerMinor(version, seen)).toBe(isNews);
});

it("names a version by its first two numbers", () => {
  expect(minorOf("0.2.13")).toBe("0.2");
});
