import { describe, expect, it } from "vitest";
import { afterSecondTry, filesToTryAgain } from "./second-try.mjs";

const failure = (file: string) => ({ file, test: "a card opens", reason: "Error: the page is gone" });
const FIRST = { suite: "e2e-firefox-1", passed: 70, failed: 2, seconds: 200, failures: [failure("/e2e/card.test.ts")] };
const again = (passed: number, failed: number) => ({ suite: "e2e-firefox-1-again", passed, failed, seconds: 9 });

describe("filesToTryAgain", () => {
  it("gives each file that failed once, and none where many did", () => {
    const few = ["/a.test.ts", "/b.test.ts", "/c.test.ts"];
    const failures = few.map(failure);
    expect(filesToTryAgain({ ...FIRST, failures: [...failures, ...failures] })).toEqual(few);
    expect(filesToTryAgain({ ...FIRST, failures: [...failures, failure("/d.test.ts")] })).toEqual([]);
    expect(filesToTryAgain({ ...FIRST, failures: [] })).toEqual([]);
  });
});

describe("afterSecondTry", () => {
  it("counts what passes then, and still tells of it", () => {
    expect(afterSecondTry(FIRST, again(12, 0))).toEqual({
      ...FIRST,
      passed: 72,
      failed: 0,
      seconds: 209,
      remark: "at a second try: card.test.ts",
    });
  });

  it("fails what failed twice, also where less of it did", () => {
    expect(afterSecondTry(FIRST, again(11, 1))).toMatchObject({ passed: 70, failed: 2, remark: "failed twice" });
  });
});
