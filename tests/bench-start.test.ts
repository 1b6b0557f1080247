import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "./support/seeds.ts";

const TESTS = join(ROOT, "tests");

// Node runs the benchmarks without a bundler: what they load must be theirs, or built.
it("compiles the benchmarks, and says how they are used to who asks for one that is not there", () => {
  execFileSync(join(ROOT, "node_modules", ".bin", "tsc"), ["-p", join("bench", "tsconfig.json")], { cwd: TESTS });
  const { status, stderr } = spawnSync(process.execPath, [join(".output", "start.js"), "snelheid"], {
    cwd: TESTS,
    encoding: "utf8",
  });
  expect(stderr).toContain("Usage: pnpm bench [core|recognition|page|notes|surfaces]");
  expect(status).toBe(2);
}, 60_000);
