import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { tallySuite, writeTallies } from "./tally.mjs";

const folder = mkdtempSync(join(tmpdir(), "kantlijn-tally-"));
afterAll(() => rmSync(folder, { recursive: true }));

function report(passed: number, failed: number, pending = 0): string {
  const file = join(folder, `${passed}-${failed}-${pending}.json`);
  const counts = { numPassedTests: passed, numFailedTests: failed, numPendingTests: pending, numTodoTests: 0 };
  writeFileSync(file, JSON.stringify(counts));
  return file;
}

describe("tallySuite", () => {
  it("counts what passed and what failed", async () => {
    expect(await tallySuite("core", report(7, 0), true, 1)).toMatchObject({ passed: 7, failed: 0 });
    expect(await tallySuite("core", report(7, 2), false, 1)).toMatchObject({ passed: 7, failed: 2 });
  });

  it("fails a suite that wrote no report, ran no test, left one out or broke off", async () => {
    expect(await tallySuite("core", join(folder, "none.json"), true, 1)).toMatchObject({ passed: 0, failed: 1 });
    expect(await tallySuite("core", report(0, 0), true, 1)).toMatchObject({ failed: 1, remark: "ran no test" });
    expect(await tallySuite("core", report(3, 0, 2), true, 1)).toMatchObject({ failed: 2, remark: "left out 2" });
    expect(await tallySuite("core", report(3, 0), false, 1)).toMatchObject({ failed: 1, remark: "broke off" });
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
