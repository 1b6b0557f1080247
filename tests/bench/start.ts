import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { benchCore } from "./bench-core.ts";
import { benchRecognition } from "./bench-recognition.ts";
import { writeMeasurements } from "./measurement.ts";
import { ROOT } from "./root.ts";

const USAGE = `Usage: pnpm bench [core|recognition] [--differences] [--gold FOLDER]

Prints tables and writes .output/bench/<name>.json. Without a name, every benchmark runs.
  core            speed, memory and start-up, beside other ways to do the same
  recognition     precision, recall and F1 for the seeds, and for the annotated documents outside the checkout
  --differences   list everything that was missed or should not have been found
  --gold FOLDER   where those documents are (../shared/gold beside the checkout)`;

const BENCHES = { core: benchCore, recognition: benchRecognition };

const request = parse(process.argv.slice(2));
if (typeof request === "string") {
  process.stderr.write(`bench: ${request}\n\n${USAGE}\n`);
  process.exitCode = 2;
} else {
  for (const name of request.names) {
    const measurements = BENCHES[name](request);
    process.stdout.write(`\nwritten to ${writeMeasurements(ROOT, name, measurements)}\n`);
  }
}

type BenchName = keyof typeof BENCHES;

interface Request {
  readonly names: readonly BenchName[];
  readonly differences: boolean;
  readonly gold: string | undefined;
}

/** What was asked for, or what is wrong with it. */
function parse(words: readonly string[]): Request | string {
  try {
    const { positionals, values } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { differences: { type: "boolean", default: false }, gold: { type: "string" } },
    });
    const unknown = positionals.find((name) => !isBench(name));
    if (unknown !== undefined) return `there is no benchmark "${unknown}"`;
    const names = positionals.filter(isBench);
    return {
      names: names.length > 0 ? names : ["core", "recognition"],
      differences: values.differences,
      // A package manager runs us in another folder than it was called in.
      gold: values.gold && resolve(process.env.INIT_CWD ?? ".", values.gold),
    };
  } catch (error) {
    // parseArgs says in one sentence what it does not understand.
    if (error instanceof TypeError) return error.message;
    throw error;
  }
}

function isBench(name: string): name is BenchName {
  return name in BENCHES;
}
