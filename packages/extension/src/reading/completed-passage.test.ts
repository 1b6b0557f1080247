import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { describePassage } from "../anchor/describe.ts";
import type { DescribingOrder } from "../model/placing.ts";
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
  expect(passage.known(selected("terugkeer")).structure).toBeUndefined();
  await vi.runAllTimersAsync();
  expect(passage.known(selected("terugkeer")).structure?.headings).toEqual(["Inzet"]);
  expect(passage.known(selected("kabinet")).structure).toBeUndefined();
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
  expect(passage.known(selected("terugkeer"))).toEqual(selected("terugkeer"));
});

it("waits a moment for a reader who writes at once", async () => {
  const describe = vi.fn(async (order: DescribingOrder) => atOnce(describeSpan(order)));
  const passage = new CompletedPassage(describe, stop.signal);
  passage.prepare(selected("terugkeer"), reading);
  const completed = await passage.complete(selected("terugkeer"), reading);
  expect(completed.structure?.headings).toEqual(["Inzet"]);
  await vi.runAllTimersAsync();
  expect(describe).toHaveBeenCalledOnce();
});

it("lets a reader write where the answer takes longer than that", async () => {
  const passage = new CompletedPassage(() => new Promise(() => undefined), stop.signal);
  const completed = passage.complete(selected("terugkeer"), reading);
  await vi.runAllTimersAsync();
  expect(await completed).toEqual(selected("terugkeer"));
});

it("never completes words with what is known of others, where the text has changed meanwhile", async () => {
  const passage = new CompletedPassage(async (order) => atOnce(describeSpan(order)), stop.signal);
  const before = selected("terugkeer");
  document.body.innerHTML = "<main><h2>Inzet</h2><p>Sinds mei zet het kabinet in op terugkeer.</p></main>";
  const index = indexText(document.querySelector("main") as Element);
  const later = new PageReading(index, { document: {}, entities: [], references: [], unresolved: [], mentions: [] });
  expect(await passage.complete(before, later)).toEqual(before);
});
