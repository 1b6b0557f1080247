import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { orSayMistakes } from "./data-mistakes.ts";
import { glossaryPage } from "./glossary-page.ts";
import { readCases } from "./read-cases.ts";
import { readGazetteer } from "./read-gazetteer.ts";
import { recognitionPage } from "./recognition-page.ts";

// This file runs from .output/page/tools.
const core = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const docs = join(core, "../../docs");

const entries = orSayMistakes(() => readGazetteer(join(core, "gazetteer")));
writeOrCheck("herkenning.md", recognitionPage(await readCases()), "the tables of cases say");
writeOrCheck("begrippen.md", glossaryPage(entries), "the gazetteer says");

/** Writes a page; with `--check` only says where the one on disk is another. */
function writeOrCheck(file: string, page: string, made: string): void {
  const path = join(docs, file);
  if (!process.argv.includes("--check")) {
    writeFileSync(path, page);
  } else if (readPage(path) !== page) {
    process.stderr.write(`docs/${file} is not what ${made}; run \`pnpm fix\`.\n`);
    process.exitCode = 1;
  }
}

/** The page as it is on disk; nothing where there is none yet. */
function readPage(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
