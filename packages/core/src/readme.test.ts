/// <reference types="node" />
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { toCslJson, toCsv, toMarkdown } from "./bibliography/index.ts";
import { cardOf } from "./cards/card-of.ts";
import * as core from "./index.ts";
import { ownTermsFrom } from "./terms/own-terms-from.ts";
import { termsFromCsv } from "./terms/terms-csv.ts";
import { titleOf } from "./titles/title-of.ts";
import { parseWritten } from "./written/parse-written.ts";

const terms = { ownTermsFrom, termsFromCsv };
const entryPoints = { ...core, cardOf, parseWritten, titleOf, toCslJson, toCsv, toMarkdown, ...terms };

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const examples = [...readme.matchAll(/^```js\n(?<code>.*?)^```$/gmsu)].flatMap(([, code]) => code ?? []);

describe("the README", () => {
  it("shows every public function", () => {
    const shown = new Set(examples.flatMap((code) => importedNames(code)));
    const verbs = ["annotate", "read", "readInSteps", "readPart", "linksFor", "cite", "identify"];
    const functions = [
      ...verbs,
      "titleOf",
      "cardOf",
      "parseWritten",
      "toMarkdown",
      "toCsv",
      "toCslJson",
      ...Object.keys(terms),
    ];
    expect([...shown].sort()).toEqual(functions.sort());
  });

  it.each(examples)("gives the values it says: %#", (code) => {
    const checks = runExample(code);
    expect(checks.length).toBeGreaterThan(0);
    for (const { line, value, says } of checks) expect(value, line).toEqual(says);
  });
});

interface Check {
  readonly line: string;
  readonly value: unknown;
  readonly says: unknown;
}

// reference.id; // "kst-36200-VI-23"
// ^expression      ^what it is
const VALUE_LINE = /^(?<expression>[^\s/].*); \/\/ (?<says>.+)$/gmu;

/** Runs an example with the functions it imports, and notes each value beside what its comment says. */
function runExample(code: string): readonly Check[] {
  const body = code.replace(/^import .*$/gmu, "").replace(VALUE_LINE, (line, expression, says) => {
    return `checks.push({ line: ${JSON.stringify(line)}, value: ${expression}, says: ${says} });`;
  });
  const names = importedNames(code);
  const checks: Check[] = [];
  const run = new Function(...names, "checks", body);
  run(...names.map((name) => Object.entries(entryPoints).find(([other]) => other === name)?.[1]), checks);
  return checks;
}

function importedNames(code: string): readonly string[] {
  return [...code.matchAll(/^import \{ (?<names>.*) \}/gmu)].flatMap(({ groups }) => groups?.names?.split(", ") ?? []);
}
