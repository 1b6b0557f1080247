import { titleOf } from "@kantlijn/core/titles";
import type { Group } from "./arrange.ts";
import type { HeadingLine } from "./line.ts";
import type { Grouping } from "./question.ts";
import type { Shelf } from "./shelf.ts";

/** Headings by a key below 0; the same group has the same key for as long as the library is open. */
export interface Headings {
  keyOf(heading: HeadingLine): number;
  at(key: number): HeadingLine | undefined;
}

export function createHeadings(): Headings {
  const lines: HeadingLine[] = [];
  const keys = new Map<string, number>();
  return {
    keyOf: (heading) => {
      const name = JSON.stringify([heading.group, heading.value]);
      const key = keys.get(name) ?? -keys.size - 1;
      keys.set(name, key);
      lines[-key - 1] = heading;
      return key;
    },
    at: (key) => lines[-key - 1],
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
      return { ...common, value, name: nameOf(value, keys, shelf) };
  }
}

/** As a note about the thing names it; a paper that has notes in its own text alone is known by its title. */
function nameOf(value: string, keys: readonly number[], shelf: Shelf): string {
  const records = keys.map((key) => shelf.at(key));
  const named = records.find((record) => record?.thing?.id === value);
  return named?.thing?.name ?? (records[0]?.document.title || value);
}
