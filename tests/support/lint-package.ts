import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { ROOT } from "./seeds.ts";

/** Something that Firefox's checker of extensions has to say. */
export interface LintMessage {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  /** The code it speaks of, with some before and behind it. */
  readonly excerpt: string;
}

export interface LintReport {
  readonly errors: readonly LintMessage[];
  readonly warnings: readonly LintMessage[];
}

/** Warnings that may stand, and why. */
const EXPLAINED: readonly { readonly code: string; readonly excerpt: RegExp; readonly because: string }[] = [
  {
    code: "UNSAFE_VAR_ASSIGNMENT",
    excerpt: /\.__html/u,
    because: "Preact can set HTML where a component asks it to; ours may not (biome: noDangerouslySetInnerHtml)",
  },
];

/** Whether it is known why this warning is given, and why it does no harm. */
export function explained({ code, excerpt }: LintMessage): boolean {
  return EXPLAINED.some((known) => known.code === code && known.excerpt.test(excerpt));
}

/** What Firefox's checker says of an unpacked extension. It asks nothing of the internet. */
export async function lint(folder: string): Promise<LintReport> {
  const program = join(ROOT, "tests", "node_modules", "web-ext", "bin", "web-ext.js");
  const args = [program, "lint", "--source-dir", folder, "--output", "json", "--no-config-discovery"];
  const env = { ...process.env, NO_UPDATE_NOTIFIER: "1" };
  // Where it finds errors it ends with another status, and what it wrote is what counts.
  const { stdout } = await promisify(execFile)(process.execPath, args, { env }).catch((error) => error);
  const report: Written = JSON.parse(stdout);
  const read = (messages: readonly WrittenMessage[]) =>
    messages.map((one) => ({ ...one, excerpt: excerptOf(one, folder) }));
  return { errors: read(report.errors), warnings: read(report.warnings) };
}

/** Characters before and behind the place a message speaks of. */
const AROUND = 150;

function excerptOf({ file, line, column }: WrittenMessage, folder: string): string {
  if (file === undefined || line === undefined || column === undefined) return "";
  const text = readFileSync(join(folder, file), "utf8").split("\n")[line - 1] ?? "";
  return text.slice(Math.max(0, column - AROUND), column + AROUND);
}

type WrittenMessage = Omit<LintMessage, "excerpt"> & { readonly line?: number; readonly column?: number };

interface Written {
  readonly errors: readonly WrittenMessage[];
  readonly warnings: readonly WrittenMessage[];
}
