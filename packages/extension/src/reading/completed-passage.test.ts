import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { describePassage } from "../anchor/describe.ts";
import type { PassageSelector } from "../model/selector.ts";
import { atOnce } from "../page/at-once.ts";
import { indexText } from "../page/index-text.ts";
import { describeSpan } from "../placing/place-passages.ts";
import { CompletedPassage } from "./completed-passage.ts";
import { PageReading } from "./page-reading.ts";

let reading: PageReading;
let stop: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  document.body.innerHTML = "<main><h2>Inzet</h2><p>Het kabinet zet in op terugkeer.</p></main>";
  const index = indexText(document.querySelector("main") as Element);
  reading = new PageReading(index, { document: {}, entities: [], references: [], unresolved: [], mentions: [] });
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  document.body.innerHTML = "";
});

function selected(words: string): PassageSelector {
  const start = reading.index.source.text.indexOf(words);
  const described = describePassage(reading.reduced, { start, end: start + words.length });
  if (!described.ok) throw new Error(`no passage "${words}"`);
  return described.value;
}

it("knows the build around what is selected before the reader writes", async () => {
  const passage = new CompletedPassage(async (order) => atOnce(describeSpan(order)), stop.signal);
  passage.prepare(selected("terugkeer"), reading);
  expect(passage.complete(selected("terugkeer")).structure).toBeUndefined();
  await vi.runAllTimersAsync();
  expect(passage.complete(selected("terugkeer")).structure?.headings).toEqual(["Inzet"]);
  expect(passage.complete(selected("kabinet")).structure).toBeUndefined();
});

it("asks once for a selection that grows key by key", async () => {
  const describe = vi.fn(async () => undefined);
  const passage = new CompletedPassage(describe, stop.signal);
  for (const words of ["zet", "zet in", "zet in op"]) passage.prepare(selected(words), reading);
  await vi.runAllTimersAsync();
  passage.prepare(selected("zet in op"), reading);
  await vi.runAllTimersAsync();
  expect(describe).toHaveBeenCalledOnce();
});

it("keeps the passage with its own words where nobody answers", async () => {
  const passage = new CompletedPassage(() => Promise.reject(new Error("gone")), stop.signal);
  passage.prepare(selected("terugkeer"), reading);
  await vi.runAllTimersAsync();
  expect(passage.complete(selected("terugkeer"))).toEqual(selected("terugkeer"));
});
