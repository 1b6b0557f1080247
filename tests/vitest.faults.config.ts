import { defineConfig } from "vitest/config";

/**
 * What goes wrong in real browsers: a background that is stopped, a browser that is killed, files that are no good.
 * `KANTLIJN_FAULTS=long` does each many more times.
 */
export default defineConfig({
  test: { include: ["faults/*.test.ts"], testTimeout: 1_200_000, hookTimeout: 90_000, fileParallelism: false },
});
