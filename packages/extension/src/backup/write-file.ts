import { browser } from "wxt/browser";
import { download } from "./download.ts";
import { clearMadeFiles, type MadeFile } from "./made-file.ts";

/** Where the file is made in Chrome, whose background cannot give a blob an address: a page that nobody sees. */
const PAGE = "offscreen.html";

/**
 * Writes a file with all notes to the downloads, from the background; `make` makes it, `makeOffscreen` has it made and answers
 * its address. In Firefox the background is a page and makes it itself; an address that holds the data is refused there, and
 * in Chrome it would be the whole file in one string.
 */
export async function writeFile(
  make: () => Promise<MadeFile>,
  makeOffscreen: () => Promise<string>,
  name: string,
): Promise<boolean> {
  if (typeof URL.createObjectURL === "function") {
    const { content, drop } = await make();
    const url = URL.createObjectURL(content);
    return download(url, name).finally(() => {
      URL.revokeObjectURL(url);
      return drop();
    });
  }
  await browser.offscreen.createDocument({
    url: PAGE,
    reasons: ["BLOBS"],
    justification: "Make a file of all notes for the scheduled backup.",
  });
  // With its page the file is held by nobody.
  const close = () => browser.offscreen.closeDocument().then(clearMadeFiles);
  return download(await makeOffscreen(), name).finally(close);
}
