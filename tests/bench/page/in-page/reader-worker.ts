import type { SourceText } from "@kantlijn/core";
import { atOnce } from "../../../../packages/extension/src/page/at-once.ts";
import { readPage } from "../../../../packages/extension/src/recognise/read-page.ts";

// Stands in for the background: the same reading, on a thread that is not the page's.
addEventListener("message", ({ data }: MessageEvent<SourceText>) => {
  postMessage(atOnce(readPage(data)));
});
