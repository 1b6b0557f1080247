import { gzipSync } from "node:zlib";
// No public exports: what is weighed is what travels inside the script.
import { PACKED_ENTRIES } from "../../packages/core/dist/gazetteer/entries.generated.js";
import { PACKED_CUES, PACKED_TABLES } from "../../packages/core/dist/scan/tables.generated.js";
import { type Measurement, measurement, printTable, shown } from "./measurement.ts";

const PACKED: readonly { readonly name: string; readonly text: string }[] = [
  { name: "terms, cues and names of laws", text: textOf(PACKED_TABLES) },
  { name: "cues alone", text: textOf(PACKED_CUES) },
  { name: "entries and their rules", text: PACKED_ENTRIES },
];

function textOf({ written, targets }: typeof PACKED_TABLES): string {
  return [written.shared, written.rest, targets].join("");
}

/** Kilobytes of the gazetteer as every page loads it, in the text of a script and compressed. */
export function weighPacked(): readonly Measurement[] {
  const all = [...PACKED, { name: "together", text: PACKED.map(({ text }) => text).join("") }];
  const sizes = all.map(({ name, text }) => ({ name, kb: text.length / 1e3, gzip: gzipSync(text).length / 1e3 }));
  printTable(
    "tables: KB in the script",
    ["", "plain", "gzip"],
    sizes.map(({ name, kb, gzip }) => [name, shown(kb), shown(gzip)]),
  );
  return sizes.flatMap(({ name, kb, gzip }) => [
    measurement(`tables/${name}`, "KB", [kb]),
    measurement(`tables/${name}/gzip`, "KB", [gzip]),
  ]);
}
