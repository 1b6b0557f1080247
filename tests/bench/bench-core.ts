import { join } from "node:path";
import { readSeeds } from "./annotated-documents.ts";
import { measureHostile } from "./hostile.ts";
import type { Measurement } from "./measurement.ts";
import { measureMemory } from "./memory.ts";
import { measureMoreForms } from "./more-forms.ts";
import { weighPacked } from "./packed-sizes.ts";
import { ROOT } from "./root.ts";
import { measureSpeed } from "./speed.ts";
import { measureStartUp } from "./start-up.ts";

/** Speed beside other ways to do the same, hostile text, memory and start-up; prints a table for each. */
export function benchCore(): readonly Measurement[] {
  const seeds = readSeeds(join(ROOT, "seeds"));
  return [
    ...measureStartUp(),
    ...weighPacked(),
    ...measureSpeed(seeds),
    ...measureMoreForms(seeds),
    ...measureHostile(),
    ...measureMemory(),
  ];
}
