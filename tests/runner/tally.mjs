// @ts-check
import { readFile } from "node:fs/promises";

/**
 * @typedef {object} Tally
 * @property {string} suite
 * @property {number} passed
 * @property {number} failed a suite that crashed, ran no test or left one out has at least one
 * @property {number} seconds
 * @property {string} [remark]
 * @property {readonly string[]} [lastLines] what a suite said last that broke off though no test of it failed
 */

/** @typedef {import("./steps.mjs").Ending} Ending */

/**
 * Counts a suite from the report it wrote.
 * @param {string} suite
 * @param {string} report file of vitest's JSON reporter
 * @param {Ending} ending of the suite's program
 * @param {number} seconds
 * @returns {Promise<Tally>}
 */
export async function tallySuite(suite, report, ending, seconds) {
  const counts = await readCounts(report);
  const { isWell, how, lastLines } = ending;
  if (counts === undefined)
    return { suite, passed: 0, failed: 1, seconds, remark: `wrote no report: ${how}`, lastLines };
  const { passed, failed, leftOut } = counts;
  if (passed + failed === 0) return { suite, passed, failed: 1, seconds, remark: "ran no test" };
  if (leftOut > 0) return { suite, passed, failed: failed + leftOut, seconds, remark: `left out ${leftOut}` };
  // Something was thrown outside every test, or the program was ended: the report knows nothing of it.
  if (!isWell && failed === 0) return { suite, passed, failed: 1, seconds, remark: `broke off: ${how}`, lastLines };
  return { suite, passed, failed, seconds };
}

/**
 * What suites said last that broke off; the table does not tell why they did.
 * @param {readonly Tally[]} tallies
 */
export function writeLastLines(tallies) {
  return tallies
    .flatMap(({ suite, lastLines = [] }) =>
      lastLines.length === 0 ? [] : [`== the last lines of ${suite}, which broke off`, ...lastLines, ""],
    )
    .join("\n");
}

/**
 * The tallies as a table, and under it the sum, alone on its line.
 * @param {readonly Tally[]} tallies
 */
export function writeTallies(tallies) {
  const sum = addUp(tallies);
  const rows = tallies.map(({ suite, passed, failed, seconds, remark = "" }) =>
    `${suite.padEnd(14)}${String(passed).padStart(7)}${String(failed).padStart(8)}${seconds.toFixed(1).padStart(9)} s  ${remark}`.trimEnd(),
  );
  const head = `${"suite".padEnd(14)}${"passed".padStart(7)}${"failed".padStart(8)}${"time".padStart(9)}`;
  return [head, ...rows, "", `${sum.passed} passed, ${sum.failed} failed`, ""].join("\n");
}

/** @param {readonly Tally[]} tallies */
export function addUp(tallies) {
  return {
    passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
    failed: tallies.reduce((sum, tally) => sum + tally.failed, 0),
  };
}

/** @param {string} report */
async function readCounts(report) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
      await readFile(report, "utf8"),
    );
    return { passed: numPassedTests, failed: numFailedTests, leftOut: numPendingTests + numTodoTests };
  } catch {
    return undefined;
  }
}
