import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Negative } from "../src/references/negatives.cases.ts";
import { RECOGNISERS } from "../src/references/recognisers.ts";
import { type CaseRow, type CaseTable, recognitionPage } from "./recognition-page.ts";

// This file runs from .output/page/tools, with the compiled tables in .output/page/src.
const core = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const path = join(core, "../../docs/herkenning.md");

const page = recognitionPage(await Promise.all(tableNames().map(readTable)));
if (!process.argv.includes("--check")) {
  writeFileSync(path, page);
} else if (readPage() !== page) {
  process.stderr.write("docs/herkenning.md is not what the tables of cases say; run `pnpm fix`.\n");
  process.exitCode = 1;
}

/** `<name>.cases.ts` for every name: first those of the recognisers, in their order, then the others. */
function tableNames(): readonly string[] {
  const order = RECOGNISERS.map(({ name }) => name);
  const names = readdirSync(join(core, "src/references"))
    .filter((file) => file.endsWith(".cases.ts"))
    .map((file) => file.slice(0, -".cases.ts".length));
  const missing = order.find((name) => !names.includes(name));
  if (missing !== undefined)
    throw new Error(`there is no references/${missing}.cases.ts; a recogniser has a table of cases`);
  return [...order, ...names.filter((name) => !order.includes(name)).sort()];
}

interface CasesModule {
  readonly CASES?: readonly CaseRow[];
  readonly NOT?: readonly string[];
  readonly NEGATIVES?: readonly Negative[];
}

async function readTable(name: string): Promise<CaseTable> {
  const module: CasesModule = await import(new URL(`../src/references/${name}.cases.js`, import.meta.url).href);
  const { CASES = [], NOT = [], NEGATIVES = [] } = module;
  return { name, cases: CASES, not: [...NOT.map((text) => ({ text })), ...NEGATIVES] };
}

/** The page as it is on disk; nothing where there is none yet. */
function readPage(): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
