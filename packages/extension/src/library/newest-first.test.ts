import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aNote, noteId } from "../testing/notes.ts";
import { createNewestFirst } from "./newest-first.ts";
import { type NoteRecord, recordOf } from "./note-record.ts";

const DOCUMENT = { key: "https://www.rijksoverheid.nl/brief", url: "", title: "Brief", site: "rijksoverheid.nl" };

function aRecord(key: number, minute: number, isKept: boolean): NoteRecord {
  const modified = `2026-11-20T16:${String(minute).padStart(2, "0")}:00.000Z`;
  const row = { ...aNote({ id: noteId(key + 1), modified }), ...(isKept ? {} : { removedAt: modified }) };
  return recordOf(row, { document: DOCUMENT });
}

/** Notes that are written, removed, restored and erased, a few at a time; many of the same minute. */
const change = fc.record({
  key: fc.integer({ min: 0, max: 11 }),
  what: fc.oneof(fc.constant("gone" as const), fc.record({ minute: fc.nat(5), isKept: fc.boolean() })),
});

describe("keys by date", () => {
  it("stand as if all were sorted anew, whatever was written and whenever it is asked", () => {
    fc.assert(
      fc.property(fc.array(fc.array(change, { maxLength: 6 }), { maxLength: 8 }), (rounds) => {
        const records: (NoteRecord | undefined)[] = [];
        const order = createNewestFirst((key) => records[key]);
        for (const changes of rounds) {
          for (const { key, what } of changes) {
            records[key] = what === "gone" ? undefined : aRecord(key, what.minute, what.isKept);
            order.touch(key);
          }
          expect([...order.of("kept")]).toEqual(sorted(records, true));
          expect([...order.of("trash")]).toEqual(sorted(records, false));
        }
      }),
    );
  });

  it("are the same ones where nothing was written", () => {
    const order = createNewestFirst((key) => aRecord(key, key, true));
    for (const key of [0, 1, 2]) order.touch(key);
    expect([...order.of("kept")]).toEqual([2, 1, 0]);
    expect(order.of("kept")).toBe(order.of("kept"));
  });
});

function sorted(records: readonly (NoteRecord | undefined)[], isKept: boolean): readonly number[] {
  return records
    .flatMap((record, key) => (record === undefined ? [] : [{ record, key }]))
    .filter(({ record }) => (record.removedAt === undefined) === isKept)
    .sort((a, b) => {
      if (a.record.modified !== b.record.modified) return a.record.modified > b.record.modified ? -1 : 1;
      return a.record.id < b.record.id ? -1 : 1;
    })
    .map(({ key }) => key);
}
