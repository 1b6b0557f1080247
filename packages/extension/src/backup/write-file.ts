import { browser } from "wxt/browser";
import { download } from "./download.ts";

/** Where the file is made in Chrome, whose background cannot give a blob an address: a page that nobody sees. */
const PAGE = "offscreen.html";

/**
 * Writes a file with all notes to the downloads, from the background; `make` makes it and gives its address. In
 * Firefox the background is a page and makes it itself; an address that holds the data is refused there, and in Chrome it
 * would be the whole file in one string.
 */
export async function writeFile(
  make: () => Promise<string>,
  makeOffscreen: () => Promise<string>,
  name: string,
): Promise<boolean> {
  if (typeof URL.createObjectURL === "function") {
    const url = await make();
    return download(url, name).finally(() => URL.revokeObjectURL(url));
  }
  await browser.offscreen.createDocument({
    url: PAGE,
    reasons: ["BLOBS"],
    justification: "Make a file of all notes for the scheduled backup.",
  });
  return download(await makeOffscreen(), name).finally(() => browser.offscreen.closeDocument());
}
