// @ts-check
import { readFile } from "node:fs/promises";

/**
 * @typedef {object} Tally
 * @property {string} suite
 * @property {number} passed
 * @property {number} failed a suite that crashed, ran no test or left one out has at least one
 * @property {number} seconds
 * @property {string} [remark]
 */

/**
 * Counts a suite from the report it wrote.
 * @param {string} suite
 * @param {string} report file of vitest's JSON reporter
 * @param {boolean} endedWell whether the suite's program ended with status 0
 * @param {number} seconds
 * @returns {Promise<Tally>}
 */
export async function tallySuite(suite, report, endedWell, seconds) {
  const counts = await readCounts(report);
  if (counts === undefined) return { suite, passed: 0, failed: 1, seconds, remark: "wrote no report" };
  const { passed, failed, leftOut } = counts;
  if (passed + failed === 0) return { suite, passed, failed: 1, seconds, remark: "ran no test" };
  if (leftOut > 0) return { suite, passed, failed: failed + leftOut, seconds, remark: `left out ${leftOut}` };
  if (!endedWell && failed === 0) return { suite, passed, failed: 1, seconds, remark: "broke off" };
  return { suite, passed, failed, seconds };
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
