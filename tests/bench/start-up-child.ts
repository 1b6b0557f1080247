import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { flatText } from "./flat-text.ts";
import { ROOT } from "./root.ts";
import type { StartUp } from "./start-up.ts";

// Not by the readers of the other benchmarks: they would bring the library in before the clock starts.
const folder = join(ROOT, "seeds");
const slugs = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const all = slugs.map(({ name }) => readFileSync(join(folder, name, "document.txt"), "utf8")).join("\n\n");
const [first, second] = [flatText(all.slice(0, 2e4)), flatText(all.slice(2e4, 4e4))];

const began = performance.now();
const { PACKED_TABLES } = await import("../../packages/core/dist/scan/tables.generated.js");
const { unpackTables } = await import("../../packages/core/dist/scan/unpack-tables.js");
await import("../../packages/core/dist/scan/scanner.js");
const loaded = performance.now();
unpackTables(PACKED_TABLES);
const ready = performance.now();
const { annotate } = await import("@kantlijn/core");
const imported = performance.now();
annotate(first);
const read = performance.now();
annotate(second);
const startUp: StartUp = {
  "scanner and tables loaded": loaded - began,
  "ready to scan behind that": ready - loaded,
  // Of the tables of the whole library too, but without loading the scanner again.
  "import of the library": imported - ready + (loaded - began),
  "first 20 KB": read - imported,
  "second 20 KB": performance.now() - read,
};
process.stdout.write(JSON.stringify(startUp));
