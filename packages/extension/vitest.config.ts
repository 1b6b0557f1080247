import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    environment: "happy-dom",
    setupFiles: ["fake-indexeddb/auto"],
    include: ["src/**/*.test.{ts,tsx}", "reading-room/**/*.test.ts", "anchoring/**/*.test.ts"],
  },
});
