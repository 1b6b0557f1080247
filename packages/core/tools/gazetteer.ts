import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { assembleGazetteer } from "./assemble-gazetteer.ts";
import { orSayMistakes } from "./data-mistakes.ts";
import { explain } from "./explain.ts";
import { summarise } from "./summary.ts";

// This file runs from .output/page/tools, with the compiled tables in .output/page/src.
const core = join(dirname(fileURLToPath(import.meta.url)), "../../..");

const USAGE = `Usage: pnpm gazetteer check
       pnpm gazetteer explain "WORDS…" | FILE

  check    what is wrong with the gazetteer, then what it holds
  explain  which entries the words name, by which form and rule, and which they do not name, and why
`;

const [command, ...words] = process.argv.slice(2);
const { entries } = orSayMistakes(() => assembleGazetteer(core));
if (command === "check") process.stdout.write(summarise(entries));
else if (command === "explain" && words.length > 0) process.stdout.write(explain(textOf(words.join(" ")), entries));
else {
  process.stderr.write(USAGE);
  process.exitCode = 2;
}

/** The text of a file, where the words name one; else the words themselves. */
function textOf(said: string): string {
  // pnpm runs this in the folder of the package; a path is meant from where it was typed.
  const path = join(process.env.INIT_CWD ?? process.cwd(), said);
  return said.length < 1_000 && existsSync(path) ? readFileSync(path, "utf8") : said;
}
