import { annotate } from "@kantlijn/core";
import { describe, expect, it } from "vitest";
import { annotateInGroups } from "./annotate-in-groups.ts";

const PARAGRAPH =
  "De Staatssecretaris verwijst naar de inzet van Frontex en de IND (Kamerstuk 32 317, nr. 788) in de Sahel. ".repeat(
    20,
  );

function groupsOf(text: string, breaks: readonly number[]) {
  let pauses = 0;
  const work = annotateInGroups({ text, breaks });
  let step = work.next();
  for (; !step.done; step = work.next()) pauses += 1;
  return { pauses, annotations: step.value };
}

describe("reading a text in parts", () => {
  it("reads a text of ordinary length in one go", () => {
    expect(groupsOf(PARAGRAPH, [])).toEqual({ pauses: 0, annotations: annotate(PARAGRAPH) });
  });

  it("finds the same in a long text as in one go, at the same places", () => {
    const paragraphs = Array.from({ length: 200 }, () => `${PARAGRAPH}\n`);
    const text = paragraphs.join("");
    const breaks = paragraphs.map((paragraph, at) => (at + 1) * paragraph.length).slice(0, -1);
    const { pauses, annotations } = groupsOf(text, breaks);
    expect(pauses).toBeGreaterThan(5);
    expect(annotations.length).toBeGreaterThan(200);
    expect(annotations.every(({ start, end, text: words }) => text.slice(start, end) === words)).toBe(true);
    expect(annotations.map(({ id, start }) => [id, start])).toEqual(
      annotate({ text, breaks }).map(({ id, start }) => [id, start]),
    );
  });

  it("comes to an end on a long text without a single edge", () => {
    const { annotations } = groupsOf("a".repeat(400_000), []);
    expect(annotations).toEqual([]);
  });
});
