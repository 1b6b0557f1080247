import { defineConfig } from "vitest/config";

/** The built extension in a real browser; `KANTLIJN_BROWSER` says which. One browser at a time, one test after another. */
export default defineConfig({
  test: { include: ["e2e/*.test.ts"], testTimeout: 90_000, hookTimeout: 90_000, fileParallelism: false },
});
