import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aStorage } from "../testing/storage.ts";
import { createQuietSites, isQuiet, siteOfHost, switched } from "./quiet-sites.ts";
import { SITES } from "./sites.ts";

const NOWHERE: ReadonlySet<string> = new Set();

describe("the sites where Kantlijn is off", () => {
  it("are none until the reader switches one off, and none where something else was kept", async () => {
    const setting = createQuietSites(aStorage());
    expect(await setting.read()).toEqual(NOWHERE);
    await setting.write(new Set(["rijksoverheid.nl"]));
    expect(await setting.read()).toEqual(new Set(["rijksoverheid.nl"]));
    for (const kept of ["rijksoverheid.nl", null, 1, [7, "", {}, "x".repeat(300)]]) {
      expect(await createQuietSites(aStorage({ "quiet-sites": kept })).read()).toEqual(NOWHERE);
    }
  });

  it("are off as a whole, with their subdomains", () => {
    const off = switched(NOWHERE, "zoek.officielebekendmakingen.nl", true);
    expect(off).toEqual(new Set(["officielebekendmakingen.nl"]));
    expect(isQuiet(off, "www.officielebekendmakingen.nl")).toBe(true);
    expect(isQuiet(off, "officielebekendmakingen.nl")).toBe(true);
  });

  it("do not take another site along whose name ends alike", () => {
    const off = switched(NOWHERE, "wetten.overheid.nl", true);
    expect(off).toEqual(new Set(["overheid.nl"]));
    expect(isQuiet(off, "www.rijksoverheid.nl")).toBe(false);
  });

  it("may be sites of the reader's own", () => {
    expect(siteOfHost("www.example.nl")).toBe("example.nl");
    expect(siteOfHost("beleid.example.nl")).toBe("beleid.example.nl");
    const off = switched(NOWHERE, "beleid.example.nl", true);
    expect(isQuiet(off, "example.nl")).toBe(false);
  });

  it("are as they were before, once the reader has switched one off and on again", () => {
    const host = fc.constantFrom(...SITES, "www.ind.nl", "wetten.overheid.nl", "example.nl", "www.example.nl");
    fc.assert(
      fc.property(fc.array(host), host, (hosts, one) => {
        const before = hosts.reduce((sites, each) => switched(sites, each, true), NOWHERE);
        const off = switched(before, one, true);
        expect(isQuiet(off, one)).toBe(true);
        const on = switched(off, one, false);
        expect(isQuiet(on, one)).toBe(false);
        for (const other of SITES) {
          if (siteOfHost(one) !== other) expect(isQuiet(on, other)).toBe(isQuiet(before, other));
        }
      }),
    );
  });
});
