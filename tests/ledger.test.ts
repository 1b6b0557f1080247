import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");

/** A rule of the extension's SPEC.md, and the tests that prove it. */
interface Rule {
  readonly id: string;
  readonly proofs: readonly { readonly file: string; readonly title: string }[];
}

/** `**NT1.** …`, and below it one line for each proof: a file in backticks, and the title of a test in it. */
function rulesIn(spec: string): readonly Rule[] {
  return spec
    .split(/^(?=\*\*[A-Z]{2}\d+\.\*\*)/m)
    .slice(1)
    .map((part) => ({
      id: /[A-Z]{2}\d+/.exec(part)?.[0] ?? "",
      proofs: [...part.matchAll(/^- `([^`]+)`: (.+)$/gm)].map(([, file = "", title = ""]) => ({ file, title })),
    }));
}

describe("the rules of notes", () => {
  const rules = rulesIn(readFileSync(resolve(ROOT, "packages/extension/SPEC.md"), "utf8"));

  it("are numbered, each once", () => {
    expect(rules.length).toBeGreaterThan(20);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it.each(rules)("$id is proven by tests that are there", ({ proofs }) => {
    expect(proofs).not.toEqual([]);
    const missing = proofs.filter(({ file, title }) => !readFileSync(resolve(ROOT, file), "utf8").includes(title));
    expect(missing).toEqual([]);
  });
});
