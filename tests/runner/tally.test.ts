import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { tallySuite, writeLastLines, writeTallies } from "./tally.mjs";

const folder = mkdtempSync(join(tmpdir(), "kantlijn-tally-"));
afterAll(() => rmSync(folder, { recursive: true }));

function report(passed: number, failed: number, pending = 0): string {
  const file = join(folder, `${passed}-${failed}-${pending}.json`);
  const counts = { numPassedTests: passed, numFailedTests: failed, numPendingTests: pending, numTodoTests: 0 };
  writeFileSync(file, JSON.stringify(counts));
  return file;
}

const WELL = { isWell: true, how: "status 0", lastLines: ["Test Files  1 passed"] };
const BADLY = { isWell: false, how: "status 1", lastLines: ["Unhandled Rejection", "Error: the page is gone"] };

describe("tallySuite", () => {
  it("counts what passed and what failed", async () => {
    expect(await tallySuite("core", report(7, 0), WELL, 1)).toMatchObject({ passed: 7, failed: 0 });
    expect(await tallySuite("core", report(7, 2), BADLY, 1)).toMatchObject({ passed: 7, failed: 2 });
  });

  it("fails a suite that wrote no report, ran no test, left one out or broke off", async () => {
    expect(await tallySuite("core", join(folder, "none.json"), WELL, 1)).toMatchObject({ passed: 0, failed: 1 });
    expect(await tallySuite("core", report(0, 0), WELL, 1)).toMatchObject({ failed: 1, remark: "ran no test" });
    expect(await tallySuite("core", report(3, 0, 2), WELL, 1)).toMatchObject({ failed: 2, remark: "left out 2" });
    expect(await tallySuite("core", report(3, 0), BADLY, 1)).toMatchObject({
      failed: 1,
      remark: "broke off: status 1",
    });
  });
});

describe("writeLastLines", () => {
  it("tells what a suite said last that broke off, and of no other", async () => {
    const suites = [
      await tallySuite("core", report(7, 0), WELL, 1),
      await tallySuite("extension", report(7, 2), BADLY, 1),
      await tallySuite("e2e-firefox", report(3, 0), BADLY, 1),
    ];
    expect(writeLastLines(suites).split("\n")).toEqual([
      "== the last lines of e2e-firefox, which broke off",
      "Unhandled Rejection",
      "Error: the page is gone",
      "",
    ]);
    expect(writeLastLines(suites.slice(0, 2))).toBe("");
  });
});

describe("writeTallies", () => {
  it("ends with the sum alone on its line", () => {
    const table = writeTallies([
      { suite: "core", passed: 7, failed: 0, seconds: 1 },
      { suite: "extension", passed: 4, failed: 1, seconds: 2, remark: "broke off" },
    ]);
    expect(table.trimEnd().split("\n").at(-1)).toBe("11 passed, 1 failed");
  });
});
