import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing";
import type { NoteChange } from "../model/note-change.ts";
import { onNews } from "./on-news.ts";

const CHANGE: NoteChange = { documents: "many", isEverywhere: true };
const tab = { id: 7, incognito: false };

let heard: NoteChange[];
let stop: () => void;

beforeEach(() => {
  fakeBrowser.reset();
  heard = [];
  stop = onNews("notes/changed", (change) => heard.push(change));
});
afterEach(() => stop());

async function tell(sender: object): Promise<void> {
  await fakeBrowser.runtime.onMessage.trigger({ kantlijn: "notes/changed", data: CHANGE }, sender);
}

describe("news of the notes", () => {
  it.each([
    ["the background", { url: browser.runtime.getURL("/background.js" as "/") }],
    ["the library in its tab", { url: browser.runtime.getURL("/library.html"), tab }],
  ])("is heard from %s", async (_, sender) => {
    await tell(sender);
    expect(heard).toEqual([CHANGE]);
  });

  it.each([
    ["our script in a page", { url: "https://www.rijksoverheid.nl/documenten/brief", tab }],
    ["a page whose address only begins like ours", { url: browser.runtime.getURL("/").replace(/\/$/, ".example/") }],
    ["nobody by address", { tab }],
  ])("is not heard from %s", async (_, sender) => {
    await tell(sender);
    expect(heard).toEqual([]);
  });
});
