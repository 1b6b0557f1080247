import { describe, expect, it } from "vitest";
import type { ArchiveTrouble } from "../../../model/archive-trouble.ts";
import { speakEnglish } from "../../../testing/speak-english.ts";
import { writeSize } from "../../../wording/write-size.ts";
import { leftOutSentence, troubleSentence } from "./trouble-sentence.ts";

const TROUBLES: readonly ArchiveTrouble[] = [
  { kind: "cancelled" },
  { kind: "too-large", size: 210_000_000, limit: 200_000_000 },
  { kind: "file-gone" },
  { kind: "too-many-documents", limit: 65_535 },
  { kind: "unreadable", line: 1_812, why: "cut-off" },
  { kind: "unknown-format" },
  { kind: "newer-version", version: 2 },
  { kind: "damaged", why: "checksum" },
  { kind: "invalid", count: 1, first: [{ kind: "list", name: "extra" }] },
  { kind: "changed-meanwhile" },
  { kind: "no-backup" },
  { kind: "store", trouble: { kind: "full" } },
  { kind: "unreachable" },
];

describe("why nothing came of a file or a backup", () => {
  it("is said in a sentence of its own, in both languages, and first that nothing was changed", () => {
    const dutch = TROUBLES.map(troubleSentence);
    expect(new Set(dutch).size).toBe(TROUBLES.length);
    for (const sentence of dutch) expect(sentence).toMatch(/^Er is niets veranderd\. [A-Z].*\.$/u);
    speakEnglish();
    const english = TROUBLES.map(troubleSentence);
    expect(new Set(english).size).toBe(TROUBLES.length);
    for (const sentence of english) expect(sentence).toMatch(/^Nothing has been changed\. [A-Z0-9].*\.$/u);
  });

  it("says where in the file, and what is wrong there", () => {
    const trouble: ArchiveTrouble = {
      kind: "invalid",
      count: 1_200,
      first: [
        { kind: "note", at: 2 },
        { kind: "version", at: 3 },
        { kind: "twice", at: 1_040 },
      ],
    };
    expect(troubleSentence(trouble)).toBe(
      "Er is niets veranderd. In dit bestand kloppen 1.200 dingen niet: notitie 2; eerdere versie 3; notitie 1.040 staat er twee keer in.",
    );
    expect(leftOutSentence({ at: 3, why: "no-date" })).toBe("annotatie 3: daarvan is de datum niet te lezen");
    speakEnglish();
    expect(troubleSentence(trouble)).toBe(
      "Nothing has been changed. 1,200 things in this file are not right: note 2; earlier version 3; note 1,040 is in it twice.",
    );
    expect(leftOutSentence({ at: 3, why: "no-date" })).toBe("annotation 3: its date cannot be read");
  });
});

it("writes a size as the reader's language does", () => {
  expect([930, 830_400, 2_440_000, 9_800_000_000].map(writeSize)).toEqual(["930 bytes", "830 kB", "2,4 MB", "9,8 GB"]);
  speakEnglish();
  expect(writeSize(2_440_000)).toBe("2.4 MB");
});
