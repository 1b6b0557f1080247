import { defineConfig } from "vitest/config";

export default defineConfig({
  // Time decides no test, also on a machine that does something else.
  test: { include: ["src/**/*.test.ts", "tools/**/*.test.ts"], testTimeout: 30_000 },
});
