import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["*.test.ts", "support/*.test.ts", "runner/*.test.ts", "bench/page/**/*.test.ts"],
    testTimeout: 30_000,
  },
});
