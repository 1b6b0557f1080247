import type { EntitySummary } from "../../model/page-summary.ts";

/** How often a page names things, all of them together. */
export function mentionsIn(entities: readonly EntitySummary[]): number {
  return entities.reduce((sum, { count }) => sum + count, 0);
}
