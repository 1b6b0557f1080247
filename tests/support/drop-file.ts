import type { Page } from "puppeteer-core";

/** Drops a file on the place for it in the library. */
export async function dropFile(library: Page, name: string, words: string): Promise<void> {
  await library.$eval(
    ".drop",
    (place, called, text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], called, { type: "application/json" }));
      place.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    },
    name,
    words,
  );
}
