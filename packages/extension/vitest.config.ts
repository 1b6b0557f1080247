import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    environment: "happy-dom",
    setupFiles: ["fake-indexeddb/auto", "./src/testing/speak-dutch.ts"],
    // Time decides no test, also on a machine that does something else.
    testTimeout: 30_000,
    include: ["src/**/*.test.{ts,tsx}", "reading-room/**/*.test.ts", "anchoring/**/*.test.ts"],
  },
});
