#!/usr/bin/env node
// @ts-check
try {
  const { run } = await import("./command-line.mjs");
  process.exitCode = await run(process.argv.slice(2), process);
} catch (error) {
  // A fresh checkout holds the sources, and not yet what is made of them.
  if (!(error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND")) throw error;
  process.stderr.write("kantlijn: not built yet; run `npm start` in the project's folder once.\n");
  process.exitCode = 2;
}
