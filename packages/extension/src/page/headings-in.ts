import type { Heading } from "../model/placing.ts";
import { headingLevelOf } from "./element-kinds.ts";
import { firstWhere } from "./sorted.ts";
import type { TextIndex } from "./text-index.ts";
import { isElement, parentAcrossTrees } from "./trees.ts";

/** The headings of a page, as offsets in its text. */
export function headingsIn({ source, sections, nodes, starts }: TextIndex): readonly Heading[] {
  const breaks = source.breaks ?? [];
  return sections.flatMap((start) => {
    const node = nodes[firstWhere(nodes.length, (at) => (starts[at] ?? start) >= start)];
    const level = node && levelAround(node);
    const next = breaks[firstWhere(breaks.length, (at) => (breaks[at] ?? 0) > start)];
    return level === undefined ? [] : [{ start, end: next === undefined ? source.text.length : next - 1, level }];
  });
}

function levelAround(node: Node): number | undefined {
  for (let one: Node | null = node; one !== null; one = parentAcrossTrees(one)) {
    const level = isElement(one) ? headingLevelOf(one) : undefined;
    if (level !== undefined) return level;
  }
  return undefined;
}
