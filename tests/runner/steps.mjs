// @ts-check
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** The root of the checkout. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/**
 * @typedef {object} Step
 * @property {string} title
 * @property {string} program
 * @property {readonly string[]} args
 * @property {string} [folder] where it runs; the root unless told
 * @property {Readonly<Record<string, string>>} [env] settings beside our own
 */

/**
 * @typedef {object} Ending
 * @property {boolean} isWell whether it ended with status 0
 * @property {string} how `status 1`, `signal SIGKILL`
 * @property {readonly string[]} lastLines what it said last; nothing where its output went straight to the screen
 */

/** As many lines as tell why a program broke off. */
const LAST_LINES = 50;

/**
 * Runs a step and shows its output once it is done, so that two steps at a time do not mix theirs.
 * @param {Step} step
 * @returns {Promise<boolean>} whether it ended well
 */
export async function runStep(step) {
  const began = Date.now();
  const child = start(step, ["ignore", "pipe", "pipe"]);
  /** @type {Buffer[]} */
  const chunks = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => chunks.push(chunk));
  const { isWell } = await endOf(child);
  const seconds = ((Date.now() - began) / 1_000).toFixed(1);
  process.stdout.write(`== ${step.title}: ${isWell ? "done" : "FAILED"} in ${seconds} s\n`);
  if (!isWell) process.stdout.write(`${Buffer.concat(chunks).toString("utf8").trimEnd()}\n`);
  return isWell;
}

/**
 * Runs a step and shows its output as it comes.
 * @param {Step} step
 * @returns {Promise<Ending>}
 */
export async function runInView(step) {
  process.stdout.write(`\n== ${step.title}\n`);
  return { ...(await endOf(start(step, ["ignore", "inherit", "inherit"]))), lastLines: [] };
}

/**
 * Runs a step beside others and shows its output as it comes, with its title before each line.
 * @param {Step} step
 * @returns {Promise<Ending>}
 */
export async function runBeside(step) {
  const child = start(step, ["ignore", "pipe", "pipe"]);
  /** @type {string[]} */
  const lastLines = [];
  for (const stream of [child.stdout, child.stderr]) {
    if (stream === null) continue;
    createInterface({ input: stream }).on("line", (line) => {
      process.stdout.write(`${step.title} | ${line}\n`);
      lastLines.push(line);
      if (lastLines.length > LAST_LINES) lastLines.shift();
    });
  }
  return { ...(await endOf(child)), lastLines };
}

/**
 * Runs steps one after another, up to the first that fails.
 * @param {readonly Step[]} steps
 * @returns {Promise<boolean>}
 */
export async function runInTurn(steps) {
  for (const step of steps) if (!(await runStep(step))) return false;
  return true;
}

/**
 * @param {Step} step
 * @param {import("node:child_process").StdioOptions} stdio
 */
function start({ program, args, folder = ROOT, env = {} }, stdio) {
  // pnpm is a script with an extension of its own on Windows, which only a shell finds.
  const shell = process.platform === "win32" && program === "pnpm";
  return spawn(program, [...args], { cwd: folder, stdio, shell, env: { ...process.env, ...env } });
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @returns {Promise<Pick<Ending, "isWell" | "how">>}
 */
async function endOf(child) {
  try {
    const [code, signal] = await once(child, "close");
    return { isWell: code === 0, how: signal === null ? `status ${code}` : `signal ${signal}` };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${reason}\n`);
    return { isWell: false, how: reason };
  }
}
