import { LONGEST_LABEL, MOST_TAGS } from "../../model/note.ts";

/** Tags as we keep them: on one line, no longer than ours are, and none twice but for capitals. */
export function tagsFrom(tags: readonly string[]): string[] {
  const known = new Map<string, string>();
  for (const tag of tags) {
    const plain = tag.replace(/\s+/gu, " ").trim().slice(0, LONGEST_LABEL).trimEnd();
    const key = plain.toLowerCase();
    if (plain !== "" && !known.has(key)) known.set(key, plain);
  }
  return [...known.values()].slice(0, MOST_TAGS);
}
