import type { Page } from "puppeteer-core";

/** Puts words at the end of the note in the editor, all at once; also in a window that is not in front. */
export async function writeOn(surface: Page, words: string): Promise<void> {
  await surface.$eval(
    "textarea.txt",
    (area, added) => {
      const field = area as HTMLTextAreaElement;
      field.setRangeText(added, field.value.length, field.value.length, "end");
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    },
    words,
  );
}
