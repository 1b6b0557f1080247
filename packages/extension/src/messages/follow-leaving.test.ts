import { beforeEach, describe, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing";
import { followLeaving } from "./follow-leaving.ts";

const BRIEF = "https://www.rijksoverheid.nl/documenten/brief";

let left: number;
let stop: () => void;

beforeEach(() => {
  fakeBrowser.reset();
  left = 0;
  stop = followLeaving(7, BRIEF, () => {
    left += 1;
  });
});

const TAB = { index: 0, highlighted: false, active: true, pinned: false, incognito: false };

/** The browser tells that a tab begins to load an address. */
async function load(id: number, url: string): Promise<void> {
  await fakeBrowser.tabs.onUpdated.trigger(id, { status: "loading" }, { ...TAB, id, url });
}

describe("following a tab until it is left", () => {
  it("tells when it is closed, or goes to another document", async () => {
    await fakeBrowser.tabs.onRemoved.trigger(7, { windowId: 1, isWindowClosing: false });
    expect(left).toBe(1);
    await load(7, "https://www.rijksoverheid.nl/documenten/andere-brief");
    expect(left).toBe(2);
    // The browser shows no address of a site that is not ours.
    await fakeBrowser.tabs.onUpdated.trigger(7, { status: "loading" }, { ...TAB, id: 7 });
    expect(left).toBe(3);
  });

  it("says nothing of other tabs, nor of another place in the same document", async () => {
    await fakeBrowser.tabs.onRemoved.trigger(8, { windowId: 1, isWindowClosing: false });
    await load(8, "https://www.rijksoverheid.nl/documenten/andere-brief");
    await load(7, `${BRIEF}#noot-3`);
    expect(left).toBe(0);
  });

  it("is silent once nobody listens", async () => {
    stop();
    await fakeBrowser.tabs.onRemoved.trigger(7, { windowId: 1, isWindowClosing: false });
    expect(left).toBe(0);
  });
});
