import { join } from "node:path";
import { type Annotation, annotate } from "@kantlijn/core";
import { readSeeds } from "./annotated-documents.ts";
import type { HeapSizes } from "./memory.ts";
import { ROOT } from "./root.ts";
import { seedText } from "./seed-text.ts";

const [, , reading, length] = process.argv;
const seeds = readSeeds(join(ROOT, "seeds"));
const options = reading === "references" ? ({ only: "references" } as const) : {};
// What the first reading makes once and for all is not counted.
annotate(seedText(seeds, 1e5), options);
const text = seedText(seeds, Number(length));

const before = heapUsed();
let result: readonly Annotation[] | undefined = annotate(text, options);
const withResult = heapUsed();
const count = result.length;
result = undefined;
const sizes: HeapSizes & { count: number; length: number } = {
  before,
  withResult,
  after: heapUsed(),
  count,
  length: text.length,
};
process.stdout.write(`${JSON.stringify(sizes)}\n`);

function heapUsed(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
