import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { QUANTITY_CUES } from "../src/quantities/cues.ts";
import { CUES } from "../src/references/cues.ts";
import { assembleGazetteer } from "./assemble-gazetteer.ts";
import { orSayMistakes } from "./data-mistakes.ts";
import type { DossierRow } from "./dossiers-schema.ts";
import { formsOf } from "./forms-of.ts";
import type { GazetteerSource } from "./gazetteer-schema.ts";
import { packCards } from "./pack-cards.ts";
import { type EntriesForJson, packEntries } from "./pack-entries.ts";
import { packTables, type TargetedForm } from "./pack-tables.ts";
import { packTitles } from "./pack-titles.ts";
import { readDossiers } from "./read-dossiers.ts";
import { readSeedTitles } from "./seed-titles.ts";

// This file runs from .output/tools/tools.
const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");

const { entries, laws: lawNames, topics } = orSayMistakes(() => assembleGazetteer(root));
const dossiers = orSayMistakes(() => readDossiers(join(root, "dossiers/dossiers.json")));
const cues = CUES.map(({ written, opening, recogniser }) => cueForm(written, opening, recogniser));
const quantityCues = QUANTITY_CUES.map(({ written, opening, sort }) => cueForm(written, opening, sort));
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
  ...laws,
];
write("src/scan/tables.generated.ts", tablesModule({ PACKED_TABLES: forms, PACKED_CUES: cues }));
write("src/gazetteer/entries.generated.ts", entriesModule(packed.entries));
write("src/cards/cards.generated.ts", cardsModule(entries));
write("src/titles/titles.generated.ts", titlesModule(dossiers));
process.stdout.write(
  `gazetteer: ${entries.length} entries, ${laws.length} names of laws, ${forms.length} forms; ${dossiers.length} titles of dossiers\n`,
);

function cueForm(written: string, opening: boolean, cue: string): TargetedForm {
  return { written, opening, exact: false, needsEvidence: false, target: `@${cue}` };
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

function entriesModule(packed: EntriesForJson): string {
  return `export const PACKED_ENTRIES: string = ${JSON.stringify(JSON.stringify(packed))};\n`;
}

function cardsModule(all: readonly GazetteerSource[]): string {
  return `export const PACKED_CARDS: string = ${JSON.stringify(JSON.stringify(packCards(all, readSeedTitles(join(root, "../../seeds")))))};\n`;
}

function titlesModule(rows: readonly DossierRow[]): string {
  return `export const PACKED_TITLES: string = ${JSON.stringify(packTitles(rows))};\n`;
}

function write(file: string, text: string): void {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
