import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { runnerImport } from "vite";
import { benchCore } from "./bench-core.ts";
import { benchRecognition } from "./bench-recognition.ts";
import { type Measurement, writeMeasurements } from "./measurement.ts";
import { NOTES_PARTS, type NotesPart } from "./notes/parts.ts";
import { ROOT } from "./root.ts";

const USAGE = `Usage: pnpm bench [core|recognition|page|notes|surfaces] [--differences] [--gold FOLDER] [--browser NAME] [--part NAME] [--quick]

Prints tables and writes .output/bench/<name>.json. Without a name, every benchmark runs.
  core            speed, memory and start-up, beside other ways to do the same
  recognition     precision, recall and F1 for the seeds, and for the annotated documents outside the checkout
  page            marking pages in real browsers, beside other ways to do the same
  notes           the store, the library, exports and imports in real browsers, with 10,000 and 100,000 notes
  surfaces        how soon each surface is ready in real browsers, and what the extension does while nobody reads
  --differences   list everything that was missed or should not have been found
  --gold FOLDER   where those documents are (../shared/gold beside the checkout)
  --browser NAME  chrome or firefox; without it both
  --part NAME     of notes only one part: ${NOTES_PARTS.join(", ")}
  --quick         two sizes of page, or 10,000 notes only; fewer rounds and less patience: for a first look`;

const BENCHES = {
  core: benchCore,
  recognition: benchRecognition,
  page: (request: Request) => bundled(request, "page", "bench-page.ts", "benchPage"),
  notes: (request: Request) => bundled(request, "notes", "bench-notes.ts", "benchNotes"),
  surfaces: (request: Request) => bundled(request, "surfaces", "bench-surfaces.ts", "benchSurfaces"),
};

const BROWSERS = ["chrome", "firefox"] as const;

const request = parse(process.argv.slice(2));
if (typeof request === "string") {
  process.stderr.write(`bench: ${request}\n\n${USAGE}\n`);
  process.exitCode = 2;
} else {
  for (const name of request.names) {
    const measurements = await BENCHES[name](request);
    process.stdout.write(`\nwritten to ${writeMeasurements(ROOT, name, measurements)}\n`);
  }
}

type BenchName = keyof typeof BENCHES;

interface Request {
  readonly names: readonly BenchName[];
  readonly differences: boolean;
  readonly gold: string | undefined;
  readonly browsers: readonly (typeof BROWSERS)[number][];
  readonly quick: boolean;
  readonly part: NotesPart | undefined;
}

type Bench = (request: Request) => Promise<readonly Measurement[]>;

/** The benchmarks in browsers stand on sources of the extension, which only a bundler reads as they are. */
async function bundled(request: Request, room: string, file: string, name: string): Promise<readonly Measurement[]> {
  const root = join(ROOT, "tests");
  const path = join(root, "bench", room, file);
  const { module } = await runnerImport<Readonly<Record<string, Bench>>>(path, { root, configFile: false });
  const bench = module[name];
  if (bench === undefined) throw new Error(`${file} has no ${name}`);
  return bench(request);
}

/** What was asked for, or what is wrong with it. */
function parse(words: readonly string[]): Request | string {
  try {
    const { positionals, values } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        differences: { type: "boolean", default: false },
        gold: { type: "string" },
        browser: { type: "string" },
        part: { type: "string" },
        quick: { type: "boolean", default: false },
      },
    });
    const unknown = positionals.find((name) => !isBench(name));
    if (unknown !== undefined) return `there is no benchmark "${unknown}"`;
    const browsers = BROWSERS.filter((name) => values.browser === undefined || values.browser === name);
    if (browsers.length === 0) return `there is no browser "${values.browser}"; there are ${BROWSERS.join(" and ")}`;
    const part = NOTES_PARTS.find((name) => name === values.part);
    if (values.part !== undefined && part === undefined) return `notes have no part "${values.part}"`;
    const names = positionals.filter(isBench);
    return {
      names: names.length > 0 ? names : ["core", "recognition", "page", "notes", "surfaces"],
      differences: values.differences,
      // A package manager runs us in another folder than it was called in.
      gold: values.gold && resolve(process.env.INIT_CWD ?? ".", values.gold),
      browsers,
      quick: values.quick,
      part,
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
