import { afterEach, expect, it, vi } from "vitest";
import { type Browser, browser } from "wxt/browser";
import { download } from "./download.ts";

type Listener = (delta: Browser.downloads.DownloadDelta) => void;

/** The downloads of a browser: what was asked of them, and a way to tell how it went. */
function someDownloads(found: Browser.downloads.DownloadItem["state"], isAllowed = true) {
  const listeners = new Set<Listener>();
  const begun: Browser.downloads.DownloadOptions[] = [];
  const downloads = {
    download: async (options: Browser.downloads.DownloadOptions) => begun.push(options),
    search: vi.fn(async ({ id }: { readonly id: number }) => [{ id, state: found }]),
    onChanged: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
  };
  Object.assign(browser, { downloads, permissions: { contains: async () => isAllowed } });
  const tell = (delta: Browser.downloads.DownloadDelta) => {
    for (const listener of listeners) listener(delta);
  };
  const isBegun = () => vi.waitFor(() => expect(downloads.search).toHaveBeenCalled());
  return { begun, listeners, tell, isBegun };
}

const before = { downloads: browser.downloads, permissions: browser.permissions };
afterEach(() => Object.assign(browser, before));

it("writes under its own name, beside what has that name already, without a question", async () => {
  const { begun, listeners } = someDownloads("complete");
  expect(await download("blob:kantlijn", "kantlijn-2026-11-21.json")).toBe(true);
  expect(begun).toEqual([
    { url: "blob:kantlijn", filename: "kantlijn-2026-11-21.json", saveAs: false, conflictAction: "uniquify" },
  ]);
  expect(listeners.size).toBe(0);
});

it("waits until the file is whole, and tells of no other file", async () => {
  const { tell, isBegun } = someDownloads("in_progress");
  const outcome = download("blob:kantlijn", "kantlijn.json");
  await isBegun();
  tell({ id: 7, state: { current: "complete" } });
  tell({ id: 1, state: { current: "interrupted" } });
  expect(await outcome).toBe(false);
});

it("asks nothing of a browser that does not allow it", async () => {
  const { begun } = someDownloads("complete", false);
  expect(await download("blob:kantlijn", "kantlijn.json")).toBe(false);
  expect(begun).toEqual([]);
});
