import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { copyText } from "./copy-text.ts";

const QUOTATION = "‘de inzet van Frontex’ (Kamerstukken II 32 317, nr. 788)";

let carried: DataTransfer;
let stop: AbortController;

beforeEach(() => {
  stop = new AbortController();
  carried = new DataTransfer();
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("the site forbids it"));
  // The test's browser copies nothing by a command.
  Object.assign(document, {
    execCommand: () => document.dispatchEvent(new ClipboardEvent("copy", { bubbles: true, clipboardData: carried })),
  });
});
afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
});

describe("a text that is copied on a site that forbids its pages the clipboard", () => {
  it("is all that is pasted, whatever a listener of the page wrote there before", async () => {
    const add = ({ clipboardData }: ClipboardEvent) => clipboardData?.setData("text/html", "<b>iets anders</b>");
    window.addEventListener("copy", add, { capture: true, signal: stop.signal });
    expect(await copyText(document, QUOTATION)).toBe(true);
    expect([carried.getData("text/plain"), carried.getData("text/html")]).toEqual([QUOTATION, ""]);
  });

  it("is told to no listener of the page that comes after", async () => {
    const heard: string[] = [];
    const listen = ({ clipboardData }: ClipboardEvent) => heard.push(clipboardData?.getData("text/plain") ?? "");
    document.addEventListener("copy", listen, { signal: stop.signal });
    await copyText(document, QUOTATION);
    expect(heard).toEqual([]);
  });
});
