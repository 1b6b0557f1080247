import { describe, expect, it } from "vitest";
import { mayCall, type Ourselves, whoAsks } from "./sender.ts";

const ourselves: Ourselves = {
  id: "kantlijn",
  origin: "chrome-extension://kantlijn",
  isAllowedSite: (url) => new URL(url).hostname.endsWith(".rijksoverheid.nl"),
};
const PAGE = "https://www.rijksoverheid.nl/documenten/brief";
const tab = { id: 7, incognito: false };

describe("who asks", () => {
  it("knows our own pages, in a tab and in the panel", () => {
    const own = { id: "kantlijn", url: "chrome-extension://kantlijn/library.html" };
    expect(whoAsks({ ...own, tab }, ourselves)).toEqual({ kind: "own-page" });
    expect(whoAsks({ ...own, origin: ourselves.origin }, ourselves)).toEqual({ kind: "own-page" });
  });

  it("knows the content script of an allowed site by the address the browser gives", () => {
    expect(whoAsks({ id: "kantlijn", url: PAGE, tab }, ourselves)).toEqual({
      kind: "page",
      url: PAGE,
      tabId: 7,
      isPrivate: false,
    });
  });

  it("knows it by the address that its tab has now, where it went on without loading anew", () => {
    const now = "https://www.rijksoverheid.nl/documenten/andere-brief";
    const sender = { id: "kantlijn", url: PAGE, tab: { ...tab, url: now } };
    expect(whoAsks(sender, ourselves)).toMatchObject({ kind: "page", url: now });
    expect(whoAsks({ ...sender, documentLifecycle: "active" }, ourselves)).toMatchObject({ url: now });
  });

  it.each([
    ["the page before, which the browser keeps", "cached", "https://www.rijksoverheid.nl/documenten/andere-brief"],
    ["a page that is loaded ahead", "prerender", "https://www.rijksoverheid.nl/documenten/andere-brief"],
    ["a page of another site", undefined, "https://www.tweedekamer.nl/kamerstukken"],
    ["a page without an address", "active", ""],
  ])("knows it by its own address where its tab shows %s", (_, documentLifecycle, shown) => {
    const sender = { id: "kantlijn", url: PAGE, documentLifecycle, tab: { ...tab, url: shown } };
    expect(whoAsks(sender, ourselves)).toMatchObject({ kind: "page", url: PAGE });
  });

  it("tells a private window apart", () => {
    const asker = whoAsks({ id: "kantlijn", url: PAGE, tab: { id: 7, incognito: true } }, ourselves);
    expect(asker).toMatchObject({ isPrivate: true });
  });

  it.each([
    ["another extension", { id: "other", url: "chrome-extension://kantlijn/library.html" }],
    ["nobody by name", { url: PAGE, tab }],
    ["a page without an address", { id: "kantlijn", tab }],
    ["a site that is not ours", { id: "kantlijn", url: "https://example.org/", tab }],
    ["a page without a tab", { id: "kantlijn", url: PAGE }],
    ["a host that only begins like us", { id: "kantlijn", url: "chrome-extension://kantlijn.example/x.html" }],
    [
      "a page that claims our address under another origin",
      { id: "kantlijn", url: "chrome-extension://kantlijn/x.html", origin: "https://example.org" },
    ],
  ])("does not know %s", (_, sender) => {
    expect(whoAsks(sender, ourselves)).toBeUndefined();
  });
});

describe("what who may call", () => {
  const page = { kind: "page", url: PAGE, tabId: 7, isPrivate: false } as const;

  it("lets a page speak of itself only", () => {
    expect(mayCall(page, "page/notes")).toBe(true);
    expect(mayCall(page, "page/write")).toBe(true);
    for (const call of [
      "notes/labels",
      "notes/of-document",
      "notes/save",
      "notes/remove",
      "notes/restore",
      "notes/accept-loss",
      "request/take",
    ]) {
      expect(mayCall(page, call as "notes/labels")).toBe(false);
    }
  });

  it("lets our own pages make every other call", () => {
    expect(mayCall({ kind: "own-page" }, "notes/labels")).toBe(true);
    expect(mayCall({ kind: "own-page" }, "page/notes")).toBe(false);
  });
});
