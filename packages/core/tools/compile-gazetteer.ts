import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { QUANTITY_CUES } from "../src/quantities/cues.ts";
import { CUES } from "../src/references/cues.ts";
import { symbolsOf } from "../src/scan/symbols.ts";
import type { PackedTables } from "../src/scan/unpack-tables.ts";
import { assembleGazetteer } from "./assemble-gazetteer.ts";
import { buildTrie } from "./build-trie.ts";
import { orSayMistakes } from "./data-mistakes.ts";
import type { DossierRow } from "./dossiers-schema.ts";
import { formsOf, type WrittenForm } from "./forms-of.ts";
import type { GazetteerSource } from "./gazetteer-schema.ts";
import { packCards } from "./pack-cards.ts";
import { packEntries } from "./pack-entries.ts";
import { readDossiers } from "./read-dossiers.ts";

// This file runs from .output/tools/tools.
const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");

const { entries, laws: lawNames, topics } = orSayMistakes(() => assembleGazetteer(root));
const dossiers = orSayMistakes(() => readDossiers(join(root, "dossiers/dossiers.json")));
const cues = CUES.map(({ written, opening, recogniser }) => ({
  written,
  opening,
  exact: false,
  needsEvidence: false,
  target: `@${recogniser}`,
}));
const quantityCues = QUANTITY_CUES.map(({ written, opening, sort }) => ({
  written,
  opening,
  exact: false,
  needsEvidence: false,
  target: `@${sort}`,
}));
const laws = lawNames.map(({ written, exact, law }) => ({
  written,
  exact,
  needsEvidence: false,
  target: `#${law}`,
}));
const packed = packEntries(entries, topics);
const forms = [
  ...entries.flatMap((entry, index) => formsOf(entry).map((form) => ({ ...form, target: String(index) }))),
  ...packed.words.map(({ number, ...word }) => ({ ...word, needsEvidence: false, target: `~${number}` })),
  ...cues,
  ...quantityCues,
];
write("src/scan/tables.generated.ts", tablesModule({ PACKED_TABLES: forms, PACKED_CUES: cues, PACKED_LAWS: laws }));
write("src/gazetteer/entries.generated.ts", entriesModule(packed.entries));
write("src/cards/cards.generated.ts", cardsModule(entries));
write("src/titles/titles.generated.ts", titlesModule(dossiers));
process.stdout.write(
  `gazetteer: ${entries.length} entries, ${laws.length} names of laws, ${forms.length} forms; ${dossiers.length} titles of dossiers\n`,
);

interface TargetedForm extends WrittenForm {
  /** Index of the entry; `@` and the recogniser's name, `#` and the law's id, `~` and the number of a word of evidence. */
  readonly target: string;
  /** The form only opens a word; see `Form`. */
  readonly opening?: boolean;
}

function tablesModule(tables: Readonly<Record<string, readonly TargetedForm[]>>): string {
  return [
    'import type { PackedTables } from "./unpack-tables.ts";',
    ...Object.entries(tables).flatMap(([name, all]) => [
      "",
      `export const ${name}: PackedTables = ${JSON.stringify(packTables(all))};`,
    ]),
    "",
  ].join("\n");
}

function packTables(all: readonly TargetedForm[]): PackedTables {
  const groups = groupBySymbols(all);
  const lines: string[] = [];
  const keys = groups.map(({ symbols, forms: group }) => {
    const value = lines.length + 1;
    group.forEach((form, index) => {
      lines.push(packForm(form, index < group.length - 1));
    });
    return { symbols, value };
  });
  const trie = buildTrie(keys);
  return {
    base: base64(trie.base),
    check: base64(trie.check),
    accept: base64(trie.accept),
    forms: lines.join("\n"),
  };
}

function groupBySymbols(all: readonly TargetedForm[]): { symbols: number[]; forms: TargetedForm[] }[] {
  const groups = new Map<string, { symbols: number[]; forms: TargetedForm[] }>();
  for (const form of all) {
    const symbols = symbolsOf(form.written);
    if (symbols === undefined) throw new Error(`"${form.written}" holds a character no form may hold`);
    const key = symbols.join();
    const group = groups.get(key) ?? { symbols, forms: [] };
    const stands = group.forms.some(
      ({ target, exact, written }) => target === form.target && (!exact || written === form.written),
    );
    if (!stands) group.forms.push(form);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function packForm(form: TargetedForm, more: boolean): string {
  const { exact, needsEvidence, opening, aloneOnly } = form;
  const flags = [exact && "x", needsEvidence && "?", opening && "<", aloneOnly && "|", more && "+"];
  return [form.written, form.target, flags.filter((flag) => flag).join("")].join("\t");
}

function entriesModule(packed: readonly (readonly unknown[])[]): string {
  return [
    'import type { PackedEntry } from "./entries.ts";',
    "",
    "export const ENTRIES: readonly PackedEntry[] = [",
    ...packed.map((entry) => `  ${JSON.stringify(entry)},`),
    "];",
    "",
  ].join("\n");
}

// As text, because an engine reads JSON several times faster than the same as code, and only where it is asked for.
function cardsModule(all: readonly GazetteerSource[]): string {
  return `export const PACKED_CARDS: string = ${JSON.stringify(JSON.stringify(packCards(all)))};\n`;
}

function titlesModule(rows: readonly DossierRow[]): string {
  const packed = rows.map(({ dossier, title }) => `${dossier}\t${title}`).join("\n");
  return `export const PACKED_TITLES: string = ${JSON.stringify(packed)};\n`;
}

function base64(array: Uint8Array | Uint16Array): string {
  return Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString("base64");
}

function write(file: string, text: string): void {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
