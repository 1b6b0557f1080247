import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { tallySuite, writeFailures, writeLastLines, writeTallies } from "./tally.mjs";

const folder = mkdtempSync(join(tmpdir(), "kantlijn-tally-"));
afterAll(() => rmSync(folder, { recursive: true }));

function report(passed: number, failed: number, pending = 0, testResults: readonly object[] = []): string {
  const file = join(folder, `${passed}-${failed}-${pending}-${testResults.length}.json`);
  const counts = {
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: 0,
    testResults,
  };
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

describe("writeFailures", () => {
  it("tells which tests failed and why, and which files could not begin", async () => {
    const message = ["AssertionError: expected 3 to be 4", ...Array.from({ length: 40 }, (_, at) => `  at line ${at}`)];
    const results = [
      {
        name: "/src/card.test.ts",
        status: "failed",
        assertionResults: [
          { status: "passed", fullName: "card opens" },
          { status: "failed", fullName: "card closes", failureMessages: [message.join("\n")] },
        ],
      },
      { name: "/src/gone.test.ts", status: "failed", message: "Cannot find module", assertionResults: [] },
    ];
    const told = writeFailures([
      await tallySuite("core", report(7, 0), WELL, 1),
      await tallySuite("extension", report(1, 1, 0, results), BADLY, 1),
    ]).split("\n");
    expect(told.slice(0, 3)).toEqual([
      "== failed in extension: card closes",
      "   /src/card.test.ts",
      "AssertionError: expected 3 to be 4",
    ]);
    expect(told.slice(-4)).toEqual([
      "== failed in extension: the file itself",
      "   /src/gone.test.ts",
      "Cannot find module",
      "",
    ]);
    expect(told.length).toBeLessThan(25);
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
