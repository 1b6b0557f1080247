import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../support/seeds.ts";

const family = process.env.KANTLIJN_BROWSER === "firefox" ? "firefox" : "chrome";
const BUILD = join(ROOT, "packages", "extension", ".output", `${family}-mv3`);
const GAZETTEER = join(ROOT, "packages", "core", "gazetteer");

/** What the cards say, as far as a bundler writes it letter by letter. */
const descriptions = readdirSync(GAZETTEER).flatMap((name) => {
  const entries: readonly { readonly description?: string }[] = JSON.parse(readFileSync(join(GAZETTEER, name), "utf8"));
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

  it("has the texts of the cards beside its pages", () => {
    expect(readdirSync(join(BUILD, "chunks")).flatMap((name) => toldIn("chunks", name)).length).toBeGreaterThan(100);
  });
});
