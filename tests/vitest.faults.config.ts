import { defineConfig } from "vitest/config";

/** A disk of its own is mounted by hand only, and by who may. */
const mayMount = process.env.KANTLIJN_FAULTS === "long" && process.platform === "linux" && process.getuid?.() === 0;

/**
 * What goes wrong in real browsers: a background that is stopped, a browser that is killed, files that are no good.
 * `KANTLIJN_FAULTS=long` does each many more times.
 */
export default defineConfig({
  test: {
    include: ["faults/*.test.ts"],
    exclude: mayMount ? [] : ["faults/full-disk.test.ts"],
    testTimeout: 1_200_000,
    hookTimeout: 90_000,
    fileParallelism: false,
  },
});
