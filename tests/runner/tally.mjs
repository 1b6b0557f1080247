// @ts-check
import { readFile } from "node:fs/promises";

/**
 * @typedef {object} Tally
 * @property {string} suite
 * @property {number} passed
 * @property {number} failed a suite that crashed, ran no test or left one out has at least one
 * @property {number} seconds
 * @property {string} [remark]
 * @property {readonly Failure[]} [failures] the tests that failed
 * @property {readonly string[]} [lastLines] what a suite said last that broke off though no test of it failed
 */

/**
 * @typedef {object} Failure
 * @property {string} file its path
 * @property {string} test its name, with those of what it is part of
 * @property {string} reason what vitest says of it: the first lines
 */

/** @typedef {import("./steps.mjs").Ending} Ending */

/** As many lines tell what a test expected and where; what follows them are the runner's own functions. */
const REASON_LINES = 16;

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
  const { passed, failed, leftOut, failures } = counts;
  if (passed + failed === 0) return { suite, passed, failed: 1, seconds, remark: "ran no test", failures };
  if (leftOut > 0) return { suite, passed, failed: failed + leftOut, seconds, remark: `left out ${leftOut}`, failures };
  // Something was thrown outside every test, or the program was ended: the report knows nothing of it.
  if (!isWell && failed === 0) return { suite, passed, failed: 1, seconds, remark: `broke off: ${how}`, lastLines };
  return { suite, passed, failed, seconds, failures };
}

/**
 * Which tests failed and why, so that nobody has to look for them in thousands of lines.
 * @param {readonly Tally[]} tallies
 */
export function writeFailures(tallies) {
  return tallies
    .flatMap(({ suite, failures = [] }) =>
      failures.flatMap(({ file, test, reason }) => [`== failed in ${suite}: ${test}`, `   ${file}`, reason, ""]),
    )
    .join("\n");
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
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
      await readFile(report, "utf8"),
    );
    return {
      passed: numPassedTests,
      failed: numFailedTests,
      leftOut: numPendingTests + numTodoTests,
      failures: testResults.flatMap(failuresOf),
    };
  } catch {
    return undefined;
  }
}

/**
 * @typedef {object} FileResult
 * @property {string} name
 * @property {string} status
 * @property {string} [message] why no test of the file was run
 * @property {readonly { status: string, fullName: string, failureMessages?: readonly string[] }[]} assertionResults
 */

/**
 * @param {FileResult} result
 * @returns {readonly Failure[]}
 */
function failuresOf({ name: file, status, message = "", assertionResults }) {
  const failed = assertionResults.filter((one) => one.status === "failed");
  if (status === "failed" && failed.length === 0) return [{ file, test: "the file itself", reason: beginOf(message) }];
  return failed.map(({ fullName: test, failureMessages = [] }) => ({
    file,
    test,
    reason: beginOf(failureMessages.join("\n")),
  }));
}

/** @param {string} message */
function beginOf(message) {
  return message.split("\n").slice(0, REASON_LINES).join("\n");
}
