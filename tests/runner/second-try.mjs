// @ts-check
import { basename } from "node:path";

/** @typedef {import("./tally.mjs").Tally} Tally */

/** Where more files than these failed, it was not the browser. */
const MOST_FILES = 3;

/**
 * The files of a suite that are worth a second try. A browser is a program of somebody else, which now and then loses a
 * page or a key; what fails twice is ours.
 * @param {Tally} first
 * @returns {readonly string[]}
 */
export function filesToTryAgain({ failures = [] }) {
  const files = [...new Set(failures.map(({ file }) => file))];
  return files.length > MOST_FILES ? [] : files;
}

/**
 * A suite after its failed files ran again. What passed only then is still told, with why it failed at first.
 * @param {Tally} first
 * @param {Tally} second of the failed files alone
 * @returns {Tally}
 */
export function afterSecondTry(first, second) {
  const seconds = first.seconds + second.seconds;
  if (second.failed > 0) return { ...first, seconds, remark: "failed twice" };
  const files = filesToTryAgain(first).map((file) => basename(file));
  return {
    ...first,
    passed: first.passed + first.failed,
    failed: 0,
    seconds,
    remark: `at a second try: ${files.join(", ")}`,
  };
}
