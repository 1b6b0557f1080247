import { beforeEach, describe, expect, it } from "vitest";
import { browser } from "wxt/browser";
import type { PanelRequest } from "../messages/protocol.ts";
import type { PassageSelector } from "../model/selector.ts";
import { KAMERBRIEF } from "../testing/notes.ts";
import { completeRequest } from "./complete-request.ts";

const SELECTED: PassageSelector = {
  quote: { type: "TextQuoteSelector", exact: "32 lidstaten", prefix: "vertegenwoordigers van ", suffix: " waren" },
  position: { type: "TextPositionSelector", start: 120, end: 132 },
};
const COMPLETED: PassageSelector = {
  ...SELECTED,
  structure: { type: "StructureSelector", headings: ["De Westelijke route"], block: "0123456789abcdef" },
};

let told: unknown;

beforeEach(() => {
  Object.assign(browser.tabs, { sendMessage: async () => ({ ok: true, value: told }) });
});

async function selectorAfter(answer: unknown): Promise<PassageSelector | undefined> {
  told = answer;
  const target = { kind: "passage", selector: SELECTED } as const;
  const request: PanelRequest = { kind: "write", draft: { document: KAMERBRIEF, target } };
  const completed = await completeRequest(request, 7);
  const written = completed?.kind === "write" ? completed.draft.target : undefined;
  return written?.kind === "passage" ? written.selector : undefined;
}

describe("a request to write about a passage", () => {
  it("gets what the page finds out about that passage", async () => {
    expect(await selectorAfter(COMPLETED)).toEqual(COMPLETED);
  });

  it.each([
    ["words", { ...COMPLETED, quote: { ...COMPLETED.quote, exact: "23 lidstaten" } }],
    ["surroundings", { ...COMPLETED, quote: { ...COMPLETED.quote, prefix: "niemand van " } }],
    ["place", { ...COMPLETED, position: { ...COMPLETED.position, start: 4 } }],
    ["kind of answer", { ...COMPLETED, structure: { block: "<b>" } }],
    ["answer", null],
  ])("stays as it was where the page tells of another %s", async (_, answer) => {
    expect(await selectorAfter(answer)).toEqual(SELECTED);
  });
});
