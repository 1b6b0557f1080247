// @ts-check
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { provideBrowsers } from "./runner/browsers.mjs";
import { ROOT, runInTurn, runInView, runStep } from "./runner/steps.mjs";
import { addUp, tallySuite, writeTallies } from "./runner/tally.mjs";

/** @typedef {import("./runner/tally.mjs").Tally} Tally */

const REPORTS = join(ROOT, ".output", "test");
const EXTENSION = join(ROOT, "packages", "extension");

/** @typedef {{ name: string, folder: string, family?: "chrome" | "firefox", args?: readonly string[] }} Suite */

/** @type {readonly Suite[]} */
const SUITES = [
  { name: "core", folder: join(ROOT, "packages", "core") },
  // One process for all files, a context of its own for each: a quarter of the time of a process for each.
  { name: "extension", folder: EXTENSION, args: ["--pool=vmThreads"] },
  { name: "tests", folder: join(ROOT, "tests") },
  { name: "e2e-chromium", folder: join(ROOT, "tests"), family: "chrome" },
  { name: "e2e-firefox", folder: join(ROOT, "tests"), family: "firefox" },
];

const tallies = await runAll();
process.exitCode = addUp(tallies).failed > 0 ? 1 : 0;
process.stdout.write(`\n${writeTallies(tallies)}`);

/** @returns {Promise<readonly Tally[]>} */
async function runAll() {
  await rm(REPORTS, { recursive: true, force: true });
  const compiled = await runStep({
    title: "compile the reading room",
    program: "pnpm",
    args: ["exec", "tsc", "-p", "reading-room/tsconfig.json"],
    folder: EXTENSION,
  });
  if (!compiled) return fail("build");
  const began = Date.now();
  const [built, browsers] = await Promise.all([runInTurn(builds()), provideBrowsers()]);
  if (!built) return fail("build");
  if ("trouble" in browsers) {
    process.stderr.write(`${browsers.trouble}\n`);
    return fail("browsers");
  }
  process.stdout.write(`== ready to test after ${((Date.now() - began) / 1_000).toFixed(1)} s\n`);
  const checked = await runStep({ title: "check", program: "pnpm", args: ["run", "check"] });
  const counted = await runSuites(browsers);
  return checked ? counted : [...fail("check"), ...counted];
}

function builds() {
  const wxt = join(EXTENSION, "node_modules", "wxt", "bin", "wxt.mjs");
  /** @param {string} title @param {readonly string[]} args */
  const build = (title, args) => ({
    title,
    program: process.execPath,
    args: [wxt, "build", ...args],
    folder: EXTENSION,
  });
  const firefox = ["-b", "firefox", "--mv3"];
  const room = ["--mode", "reading-room"];
  return [
    { title: "build core", program: "pnpm", args: ["--filter", "@kantlijn/core", "run", "build"] },
    build("build the extension for Chrome", ["-b", "chrome"]),
    build("build the extension for Firefox", firefox),
    build("build the reading room's extension for Chrome", ["-b", "chrome", ...room]),
    build("build the reading room's extension for Firefox", [...firefox, ...room]),
  ];
}

/** @param {import("./runner/browsers.mjs").BrowserPaths} browsers */
async function runSuites(browsers) {
  // A browser writes into its home folder, and Firefox refuses one that is somebody else's.
  const home = await mkdtemp(join(tmpdir(), "kantlijn-home-"));
  try {
    /** @type {Tally[]} */
    const counted = [];
    for (const suite of SUITES) {
      const { family } = suite;
      const env =
        family === undefined ? {} : { HOME: home, KANTLIJN_BROWSER: family, KANTLIJN_BROWSER_PATH: browsers[family] };
      counted.push(await runSuite(suite, env));
    }
    return counted;
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

/**
 * @param {Suite} suite
 * @param {Readonly<Record<string, string>>} env
 */
async function runSuite({ name, folder, family, args: special = [] }, env) {
  const report = join(REPORTS, `${name}.json`);
  const vitest = join(folder, "node_modules", "vitest", "vitest.mjs");
  const args = [
    vitest,
    "run",
    "--config",
    family === undefined ? "vitest.config.ts" : "vitest.e2e.config.ts",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...special,
  ];
  const began = Date.now();
  const endedWell = await runInView({ title: name, program: process.execPath, args, folder, env });
  return tallySuite(name, report, endedWell, (Date.now() - began) / 1_000);
}

/**
 * @param {string} suite
 * @returns {readonly Tally[]}
 */
function fail(suite) {
  return [{ suite, passed: 0, failed: 1, seconds: 0 }];
}
