import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import type { FoundBrowser } from "./find-browser.ts";

/** One thing to build: what to tell the reader, and the program that does it. */
export interface BuildStep {
  readonly title: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly folder: string;
}

/** Everything `start` builds, in order; the build for the reading room only where there is a browser to open. */
export function buildSteps(root: string, browser: FoundBrowser | undefined): readonly BuildStep[] {
  const folder = join(root, "packages", "extension");
  const wxt = join(folder, "node_modules", "wxt", "bin", "wxt.mjs");
  const build = (title: string, ...args: readonly string[]): BuildStep => ({
    title,
    program: process.execPath,
    args: [wxt, "build", ...args],
    folder,
  });
  const forFirefox = ["-b", "firefox", "--mv3"];
  const forRoom = browser?.family === "firefox" ? forFirefox : ["-b", "chrome"];
  return [
    {
      title: "De kern bouwen",
      program: "pnpm",
      args: ["--silent", "--filter", "@kantlijn/core", "run", "build"],
      folder: root,
    },
    build("De extensie bouwen voor Chrome en Edge", "-b", "chrome"),
    build("De extensie bouwen voor Firefox", ...forFirefox),
    ...(browser === undefined
      ? []
      : [build("De extensie bouwen voor de leeskamer", ...forRoom, "--mode", "reading-room")]),
  ];
}

/** The folder the extension's build for the reading room lands in. */
export function roomBuild(root: string, browser: FoundBrowser): string {
  return join(root, "packages", "extension", ".output", `${browser.family}-mv3-reading-room`);
}

/** Runs one step; its output is only shown where it fails. */
export async function runStep(step: BuildStep, signal: AbortSignal): Promise<void> {
  const child = spawn(step.program, [...step.args], {
    cwd: step.folder,
    stdio: ["ignore", "pipe", "pipe"],
    // pnpm is a script with an extension of its own on Windows, which only a shell finds.
    shell: process.platform === "win32" && step.program === "pnpm",
    signal,
  });
  const { code, output } = await outcomeOf(child);
  if (code !== 0) throw new Error(`${step.title} is mislukt.\n${output.trim()}`);
}

function outcomeOf(child: ChildProcess): Promise<{ readonly code: number | null; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, output: Buffer.concat(chunks).toString("utf8") }));
  });
}
