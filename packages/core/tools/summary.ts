import { GAZETTEER_KINDS } from "../src/model/entity.ts";
import { symbolsOf } from "../src/scan/symbols.ts";
import { formsOf } from "./forms-of.ts";
import type { GazetteerSource } from "./gazetteer-schema.ts";

const COLUMNS = ["kind", "entries", "forms", "need evidence", "verified", "described", "with numbers"] as const;

/** What the gazetteer holds, a row for each kind, and what is worth a look. */
export function summarise(entries: readonly GazetteerSource[]): string {
  const rows = GAZETTEER_KINDS.map((kind) =>
    rowOf(
      kind,
      entries.filter((entry) => entry.kind === kind),
    ),
  );
  const warnings = entries.flatMap(warningsOf);
  const counted = [...rows, rowOf("all", entries)].map((row) => row.map(String));
  const heading = warnings.length === 0 ? "Nothing else to look at." : `Worth a look (${warnings.length}):`;
  return `${table([[...COLUMNS], ...counted])}\n\n${[heading, ...warnings].join("\n  ")}\n`;
}

function rowOf(name: string, entries: readonly GazetteerSource[]): (string | number)[] {
  const forms = entries.flatMap(formsOf);
  return [
    name,
    entries.length,
    forms.length,
    forms.filter(({ needsEvidence }) => needsEvidence).length,
    entries.filter(({ verified }) => verified).length,
    entries.filter(({ description }) => description !== undefined).length,
    entries.filter(({ identifiers = {} }) => Object.keys(identifiers).length > 0).length,
  ];
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(([first = "", ...others]) =>
      [first.padEnd(widths[0] ?? 0), ...others.map((cell, index) => cell.padStart(widths[index + 1] ?? 0))].join("  "),
    )
    .join("\n");
}

/** What is no mistake and may be one. */
function warningsOf(entry: GazetteerSource): string[] {
  return [...alike(entry), ...alone(entry), ...unsure(entry)].map((message) => `${entry.id}: ${message}`);
}

function alike(entry: GazetteerSource): string[] {
  const seen = new Map<string, string>();
  return formsOf(entry).flatMap(({ written, exact }) => {
    const key = `${symbolsOf(written)?.join()} ${exact ? written : ""}`;
    const other = seen.get(key);
    seen.set(key, written);
    return other === undefined ? [] : [`"${written}" is read wherever "${other}" is; one of them is enough`];
  });
}

function alone(entry: GazetteerSource): string[] {
  const told = new Set((entry.evidence ?? []).map(({ form }) => form));
  const asking = [...(entry.contextual ?? []), ...(entry.abbreviations ?? []).flatMap(ambiguousForm)];
  return asking
    .filter((form) => !told.has(form))
    .map((form) => `"${form}" has no row of evidence, and counts only where another form shows what is meant`);
}

function ambiguousForm({ form, ambiguous }: NonNullable<GazetteerSource["abbreviations"]>[number]): string[] {
  return ambiguous ? [form] : [];
}

function unsure({ terms = [] }: GazetteerSource): string[] {
  return terms.flatMap(({ role, uncertain }) => (uncertain === undefined ? [] : [`${role}: ${uncertain}`]));
}
