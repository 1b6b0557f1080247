import { titleOf } from "@kantlijn/core/titles";
import type { Group } from "./arrange.ts";
import type { HeadingLine } from "./line.ts";
import type { Grouping } from "./question.ts";
import type { Shelf } from "./shelf.ts";

/** Headings by a key below 0; the same group has the same key for as long as the library is open. */
export interface Headings {
  /** Of thousands of headings some are drawn; those are made when they are. */
  keyOf(group: Grouping, value: string | undefined, make: () => HeadingLine): number;
  at(key: number): HeadingLine | undefined;
}

export function createHeadings(): Headings {
  const made: (() => HeadingLine)[] = [];
  const keys = new Map<Grouping, Map<string | undefined, number>>();
  return {
    keyOf: (group, value, make) => {
      const ofGroup = keys.get(group) ?? new Map<string | undefined, number>();
      keys.set(group, ofGroup);
      const key = ofGroup.get(value) ?? -made.length - 1;
      ofGroup.set(value, key);
      made[-key - 1] = make;
      return key;
    },
    at: (key) => made[-key - 1]?.(),
  };
}

/** What stands above a group; the title of a dossier is its official one. */
export function headingOf({ value, keys }: Group, group: Grouping, shelf: Shelf): HeadingLine {
  const first = keys[0] === undefined ? undefined : shelf.at(keys[0]);
  const common = { row: "heading" as const, group, count: keys.length };
  if (value === undefined || first === undefined) return { ...common, name: "" };
  switch (group) {
    case "document": {
      const { title, url, site } = first.document;
      return { ...common, value, name: title, url, site };
    }
    case "dossier":
      return { ...common, value, name: titleOf(value) ?? "" };
    default:
      return { ...common, value, name: nameOf(group, value, shelf) ?? value };
  }
}

function nameOf(group: Grouping, value: string, { values }: Shelf): string | undefined {
  const number = group === "none" ? undefined : values.find(group, value);
  return number === undefined ? undefined : values.nameOf(number);
}
