import { defineConfig } from "vitest/config";

/** Pictures of every scene in Chromium, into `.output/screenshots`, with a page to look through them. */
export default defineConfig({
  test: { include: ["screenshots/*.test.ts"], testTimeout: 90_000, hookTimeout: 90_000, fileParallelism: false },
});
