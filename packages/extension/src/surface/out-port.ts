import type { OutPort } from "../ui/ports.ts";

/** Milliseconds after which a browser has surely begun to save a file. */
const SAVED_BY = 60_000;

/** The clipboard and the downloads of the browser, both in answer to a press of the reader. */
export function createOutPort(): OutPort {
  return {
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    save: ({ name, type, text }) => saveFile({ name, blob: new Blob([text], { type }) }),
  };
}

/** Gives a file to the reader, as the browser gives downloads. */
export function saveFile({ name, blob }: { readonly name: string; readonly blob: Blob }): void {
  const href = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = href;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), SAVED_BY);
}
