import { expect, it } from "vitest";
import { speakEnglish } from "../testing/speak-english.ts";
import { writeDate, writeMoment } from "./write-date.ts";
import { writePeriod } from "./write-period.ts";

const NOW = new Date(2026, 10, 21, 14, 5);
const LAST_YEAR = new Date(2025, 6, 10, 9, 30).toISOString();

it("writes a moment in Dutch, and today as a word", () => {
  expect(writeDate(LAST_YEAR, NOW)).toBe("10 juli 2025");
  expect(writeMoment(LAST_YEAR, NOW)).toBe("10 juli 2025, 09:30");
  expect(writeMoment(NOW.toISOString(), NOW)).toBe("vandaag, 14:05");
});

it("writes it in English as it is written in Europe: the day first, and 24 hours", () => {
  speakEnglish();
  expect(writeDate(LAST_YEAR, NOW)).toBe("10 July 2025");
  expect(writeMoment(NOW.toISOString(), NOW)).toBe("today, 14:05");
  expect(writePeriod("2024-07-02", undefined)).toBe("since 2 July 2024");
  expect(writePeriod("2024-07", "2026")).toBe("July 2024 – 2026");
});
