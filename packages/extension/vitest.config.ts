import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    environment: "happy-dom",
    setupFiles: ["fake-indexeddb/auto", "./src/testing/speak-dutch.ts"],
    // Time decides no test, also on a machine that does something else.
    testTimeout: 30_000,
    // To one worker vitest gives all files at once, which then share a document.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    include: ["src/**/*.test.{ts,tsx}", "{anchoring,bundling,reading-room,styling}/**/*.test.ts"],
  },
});
