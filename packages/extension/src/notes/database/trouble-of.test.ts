import { Dexie } from "dexie";
import { expect, it } from "vitest";
import { troubleOf } from "./trouble-of.ts";

const full = new DOMException("The disk is full", "QuotaExceededError");

it.each([
  ["as the browser says it", full],
  ["inside a transaction that was aborted", Object.assign(new Error("aborted"), { name: "AbortError", inner: full })],
  ["inside one of many rows", new Dexie.BulkError("notes.bulkPut(): 1 of 2 operations failed", { 1: full })],
])("knows a full disk %s", (_, error) => {
  expect(troubleOf(error)).toEqual({ kind: "full" });
});

it.each([
  [new DOMException("Internal error opening backing store", "UnknownError"), "UnknownError: Internal error opening"],
  ["geen fout maar een tekst", "geen fout maar een tekst"],
  [undefined, "undefined"],
])("tells what it does not know in the browser's own words: %s", (error, detail) => {
  expect(troubleOf(error)).toEqual({ kind: "cannot-open", detail: expect.stringContaining(detail) });
});
