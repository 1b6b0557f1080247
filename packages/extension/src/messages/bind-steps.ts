import { type Browser, browser } from "wxt/browser";
import type { Step } from "../model/step.ts";
import { sendMessage } from "./messaging.ts";

/** The keys that step through a page; readers may change them in their browser. */
const STEPS: Readonly<Record<string, Step>> = {
  "next-reference": { kind: "reference", direction: "next" },
  "previous-reference": { kind: "reference", direction: "previous" },
  "next-term": { kind: "term", direction: "next" },
  "previous-term": { kind: "term", direction: "previous" },
};

/** Takes the reader through the page of a tab by the browser's own keys. */
export function bindSteps(): void {
  browser.commands.onCommand.addListener((command, tab) => void tell(command, tab).catch(() => undefined));
}

/** Fails where no page of ours answers. */
async function tell(command: string, tab: Browser.tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined) return;
  const step = STEPS[command];
  if (step !== undefined) await sendMessage("page/step", step, tab.id);
  if (command === "open-card") await sendMessage("page/card-here", undefined, tab.id);
  if (command === "go-back") await sendMessage("page/back", undefined, tab.id);
}
