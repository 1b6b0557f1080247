import { readFileSync } from "node:fs";
import { join } from "node:path";
import { annotate } from "@kantlijn/core";
import { expect, it } from "vitest";
import { groupOf } from "../../model/kind-groups.ts";
import { EXAMPLE } from "./example.ts";

const SEED = "schriftelijk-overleg-jbz-raad-2022";
const words = EXAMPLE.map(({ text }) => text).join("");

/** As the document has it, but for how its lines were broken. */
const plain = (text: string) => text.replace(/-\s*\n/gu, "").replace(/\s+/gu, "");

it("has the words of a real document, and no others", () => {
  const document = readFileSync(join(import.meta.dirname, "../../../../../seeds", SEED, "document.txt"), "utf8");
  for (const sentence of words.split("[…]")) expect(plain(document)).toContain(plain(sentence));
});

it("marks what Kantlijn marks on a page, as it marks it there", () => {
  const found = annotate(words).flatMap((one) =>
    one.type === "quantity" ? [] : [[one.text, one.type === "entity" ? groupOf(one.kind) : "reference"]],
  );
  expect(EXAMPLE.flatMap(({ text, is }) => (is === undefined || is === "note" ? [] : [[text, is]]))).toEqual(found);
});
