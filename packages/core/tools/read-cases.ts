import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { QUANTITY_KINDS } from "../src/model/quantity.ts";
import type { Negative } from "../src/references/negatives.cases.ts";
import { RECOGNISERS } from "../src/references/recognisers.ts";
import type { CaseRow, CaseTable } from "./recognition-page.ts";

// This file runs from .output/page/tools, with the compiled tables in .output/page/src.
const core = join(dirname(fileURLToPath(import.meta.url)), "../../..");

const ENDING = ".cases.ts";

/** The tables of cases of `references`, those of the recognisers first, then those of the quantities and of own terms. */
export function readCases(): Promise<readonly CaseTable[]> {
  const quantities = QUANTITY_KINDS.map((kind) => `quantities/${kind}${ENDING}`);
  const files = [...tableFiles(), ...quantities, `entities/eigen-begrip${ENDING}`];
  return Promise.all(files.map(readTable));
}

/** Where the tables of the references are, from `src`: first those of the recognisers, in their order, then the others. */
function tableFiles(): readonly string[] {
  const files = new Map(
    readdirSync(join(core, "src/references"), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(ENDING))
      .map((file) => [basename(file, ENDING), `references/${file}`]),
  );
  const ordered = RECOGNISERS.map(({ name }) => {
    const file = files.get(name);
    if (file === undefined) throw new Error(`there is no ${name}${ENDING}; a recogniser has a table of cases`);
    return file;
  });
  return [...ordered, ...[...files.values()].filter((file) => !ordered.includes(file)).sort()];
}

interface CasesModule {
  readonly CASES?: readonly CaseRow[];
  readonly NOT?: readonly string[];
  readonly NEGATIVES?: readonly Negative[];
}

async function readTable(file: string): Promise<CaseTable> {
  const name = basename(file, ENDING);
  const compiled = file.replace(/ts$/u, "js");
  const module: CasesModule = await import(new URL(`../src/${compiled}`, import.meta.url).href);
  const { CASES = [], NOT = [], NEGATIVES = [] } = module;
  return { name, cases: CASES, not: [...NOT.map((text) => ({ text })), ...NEGATIVES] };
}
