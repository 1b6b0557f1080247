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
    save: ({ name, type, text }) => {
      const href = URL.createObjectURL(new Blob([text], { type }));
      const link = document.createElement("a");
      link.href = href;
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(href), SAVED_BY);
    },
  };
}
