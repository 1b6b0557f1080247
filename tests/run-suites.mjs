// @ts-check
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { atATime } from "./runner/at-a-time.mjs";
import { provideBrowsers } from "./runner/browsers.mjs";
import { afterSecondTry, filesToTryAgain } from "./runner/second-try.mjs";
import { ROOT, runBeside, runInTurn, runInView, runStep } from "./runner/steps.mjs";
import { addUp, tallySuite, writeFailures, writeLastLines, writeTallies } from "./runner/tally.mjs";

/** @typedef {import("./runner/tally.mjs").Tally} Tally */

const REPORTS = join(ROOT, ".output", "test");
const EXTENSION = join(ROOT, "packages", "extension");

/**
 * @typedef {object} Suite
 * @property {string} name
 * @property {string} folder
 * @property {string} [config]
 * @property {readonly string[]} [args]
 * @property {Readonly<Record<string, string>>} [env]
 */

/** @type {readonly Suite[]} */
const SUITES = [
  { name: "core", folder: join(ROOT, "packages", "core") },
  // One process for all files, a context of its own for each: a quarter of the time of a process for each.
  { name: "extension", folder: EXTENSION, args: ["--pool=vmThreads"] },
  { name: "tests", folder: join(ROOT, "tests") },
];

/** @type {readonly { name: string, family: import("./runner/browsers.mjs").Family }[]} */
const FAMILIES = [
  { name: "firefox", family: "firefox" },
  { name: "chromium", family: "chrome" },
];

/** In so many parts the journeys in a browser are done. */
const PARTS = 3;

/** Named as it is the only word taken: what goes wrong in browsers, at length, and nothing else. */
const isFaultsOnly = process.argv.includes("faults");

const tallies = await runAll();
process.exitCode = addUp(tallies).failed > 0 ? 1 : 0;
process.stdout.write(`\n${writeFailures(tallies)}${writeLastLines(tallies)}${writeTallies(tallies)}`);

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
  if (isFaultsOnly) return inHome((home) => runInBrowsers(browsers, home));
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
  return inHome(async (home) => {
    /** @type {Tally[]} */
    const counted = [];
    for (const suite of SUITES) counted.push(await runSuite(suite, runInView));
    return [...counted, ...(await runInBrowsers(browsers, home))];
  });
}

/**
 * A browser writes into its home folder, and Firefox refuses one that is somebody else's.
 * @param {(home: string) => Promise<readonly Tally[]>} run
 */
async function inHome(run) {
  const home = await mkdtemp(join(tmpdir(), "kantlijn-home-"));
  try {
    return await run(home);
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

/**
 * A browser mostly waits, so two of them take hardly longer than one: one of each family, as two of one family keep each
 * other waiting.
 * @param {import("./runner/browsers.mjs").BrowserPaths} browsers
 * @param {string} home
 */
async function runInBrowsers(browsers, home) {
  const counted = await atATime(
    FAMILIES.length,
    FAMILIES.map(({ family, name }) => async () => {
      const own = { HOME: home, KANTLIJN_BROWSER: family, KANTLIJN_BROWSER_PATH: browsers[family] };
      const suites = browserSuites(name).map((suite) => ({ ...suite, env: { ...suite.env, ...own } }));
      return atATime(
        1,
        suites.map((suite) => () => runInBrowser(suite)),
      );
    }),
  );
  return counted.flat();
}

/**
 * @param {Suite} suite
 * @returns {Promise<Tally>}
 */
async function runInBrowser(suite) {
  const first = await runSuite(suite, runBeside);
  const files = filesToTryAgain(first);
  if (files.length === 0) return first;
  const { args: _, ...again } = suite;
  return afterSecondTry(first, await runSuite({ ...again, name: `${suite.name}-again`, args: files }, runBeside));
}

/**
 * What runs in one browser. The journeys go in parts, by which the work is shared out evenly.
 * @param {string} browser
 * @returns {readonly Suite[]}
 */
function browserSuites(browser) {
  const folder = join(ROOT, "tests");
  const faults = { name: `faults-${browser}`, folder, config: "vitest.faults.config.ts" };
  if (isFaultsOnly) return [{ ...faults, env: { KANTLIJN_FAULTS: "long" } }];
  const parts = Array.from({ length: PARTS }, (_, at) => ({
    name: `e2e-${browser}-${at + 1}`,
    folder,
    config: "vitest.e2e.config.ts",
    args: [`--shard=${at + 1}/${PARTS}`],
  }));
  return [...parts, faults];
}

/**
 * @param {Suite} suite
 * @param {typeof runInView} run how its output is shown
 */
async function runSuite({ name, folder, config = "vitest.config.ts", args = [], env = {} }, run) {
  const report = join(REPORTS, `${name}.json`);
  const vitest = join(folder, "node_modules", "vitest", "vitest.mjs");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const began = Date.now();
  const ending = await run({
    title: name,
    program: process.execPath,
    args: [vitest, "run", "--config", config, ...reporters, ...args],
    folder,
    env,
  });
  return tallySuite(name, report, ending, (Date.now() - began) / 1_000);
}

/**
 * @param {string} suite
 * @returns {readonly Tally[]}
 */
function fail(suite) {
  return [{ suite, passed: 0, failed: 1, seconds: 0 }];
}
