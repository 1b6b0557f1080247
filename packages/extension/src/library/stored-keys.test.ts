import { describe, expect, it } from "vitest";
import { createStoredKeys } from "./stored-keys.ts";

const TODAY = "https://zoek.officielebekendmakingen.nl/kst-19637-2900";
const OF_BEFORE = `${TODAY}.pdf`;

/** The rule of today: the PDF of a paper is the paper. */
const keyOfToday = (stored: string) => stored.replace(/\.pdf$/u, "");

function stored(...keys: readonly string[]) {
  let times = 0;
  const reader = {
    documentKeys: async () => {
      times += 1;
      return keys;
    },
  };
  return { keys: createStoredKeys(reader, keyOfToday), times: () => times };
}

describe("the keys that the notes of a document are stored under", () => {
  it("are its key of today, and those of before that are on disk", async () => {
    const { keys } = stored(OF_BEFORE, "https://www.rijksoverheid.nl/brief");
    expect(await keys.of([TODAY])).toEqual([TODAY, OF_BEFORE]);
  });

  it("are read from disk once", async () => {
    const { keys, times } = stored(OF_BEFORE);
    await Promise.all([keys.of([TODAY]), keys.of([TODAY])]);
    expect(times()).toBe(1);
  });

  it("are not read from disk at all where every note was", async () => {
    const { keys, times } = stored();
    keys.see(OF_BEFORE);
    keys.seenAll();
    expect(await keys.of([TODAY])).toEqual([TODAY, OF_BEFORE]);
    expect(times()).toBe(0);
  });
});
