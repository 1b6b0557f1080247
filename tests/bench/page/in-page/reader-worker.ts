import type { SourceText } from "@kantlijn/core";
import { readPage } from "../../../../packages/extension/src/recognise/read-page.ts";

// Stands in for the background: the same reading, on a thread that is not the page's.
addEventListener("message", ({ data }: MessageEvent<SourceText>) => {
  const steps = readPage(data);
  let step = steps.next();
  while (!step.done) step = steps.next();
  postMessage(step.value);
});
