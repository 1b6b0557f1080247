import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ENTITY_KINDS } from "@kantlijn/core";
import { describe, expect, it } from "vitest";
import { ROOT } from "../support/seeds.ts";

const family = process.env.KANTLIJN_BROWSER === "firefox" ? "firefox" : "chrome";
const BUILD = join(ROOT, "packages", "extension", ".output", `${family}-mv3`);

/** What the cards say, as far as a bundler writes it letter by letter. */
const descriptions = ENTITY_KINDS.flatMap((kind) => {
  const entries: readonly { readonly description?: string }[] = JSON.parse(
    readFileSync(join(ROOT, "packages", "core", "gazetteer", `${kind}.json`), "utf8"),
  );
  return entries.flatMap(({ description = "" }) => (/^[\w .,;()-]{30,}$/.test(description) ? [description] : []));
});

/** The descriptions that stand in a built script. */
function toldIn(...path: readonly string[]): readonly string[] {
  const script = readFileSync(join(BUILD, ...path), "utf8");
  return descriptions.filter((description) => script.includes(description));
}

describe("the built extension", () => {
  it("carries forms and ids into a page, and no text of a card", () => {
    expect(toldIn("content-scripts", "reader.js")).toEqual([]);
  });

  it("has the texts of the cards beside the panel", () => {
    const chunks = readdirSync(join(BUILD, "chunks")).filter((name) => name.startsWith("sidepanel"));
    expect(chunks.flatMap((name) => toldIn("chunks", name)).length).toBeGreaterThan(100);
  });
});
