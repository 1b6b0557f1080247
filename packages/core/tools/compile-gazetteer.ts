import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { PackedEntry } from "../src/gazetteer/entries.ts";
import { CUES } from "../src/references/cues.ts";
import { withoutMistakes } from "./checks/check-gazetteer.ts";
import { composePortfolio, withComposed } from "./compose-portfolios.ts";
import { orSayMistakes } from "./data-mistakes.ts";
import type { DossierRow } from "./dossiers-schema.ts";
import { formsOf } from "./forms-of.ts";
import type { GazetteerSource } from "./gazetteer-schema.ts";
import { lawEntities } from "./law-entities.ts";
import { packCards } from "./pack-cards.ts";
import { packTables, type TargetedForm } from "./pack-tables.ts";
import { readDossiers } from "./read-dossiers.ts";
import { readGazetteer } from "./read-gazetteer.ts";
import { lawNamesOf, namesOf, readLaws, unlisted, withoutRepeats } from "./read-laws.ts";
import { readPortfolios } from "./read-portfolios.ts";
import { readTopics, withTopicWords } from "./topic-words.ts";

// This file runs from .output/tools/tools.
const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");

const listed = orSayMistakes(() => readLaws(join(root, "laws")));
const listedNames = listed.flatMap(namesOf);
const portfolios = orSayMistakes(() => readPortfolios(join(root, "portefeuilles/portefeuilles.json")));
const terms = orSayMistakes(() =>
  withoutMistakes(
    withComposed(readGazetteer(join(root, "gazetteer")), portfolios.flatMap(composePortfolio)),
    listedNames,
  ),
);
const topics = readTopics(join(root, "onderwerpen/onderwerpen.json"));
const entries = [...terms, ...lawEntities(listed, terms)]
  .map((entry) => withTopicWords(entry, topics))
  .sort((a, b) => (a.id < b.id ? -1 : 1));
const dossiers = orSayMistakes(() => readDossiers(join(root, "dossiers/dossiers.json")));
const cues = CUES.map(({ written, opening, recogniser }) => ({
  written,
  opening,
  exact: false,
  needsEvidence: false,
  target: `@${recogniser}`,
}));
const laws = orSayMistakes(() =>
  withoutRepeats([...listedNames, ...unlisted(terms.flatMap(lawNamesOf), listedNames)]),
).map(({ written, exact, law }) => ({ written, exact, needsEvidence: false, target: `#${law}` }));
const forms = [
  ...entries.flatMap((entry, index) => formsOf(entry).map((form) => ({ ...form, target: String(index) }))),
  ...cues,
];
write("src/scan/tables.generated.ts", tablesModule({ PACKED_TABLES: forms, PACKED_CUES: cues, PACKED_LAWS: laws }));
write("src/gazetteer/entries.generated.ts", entriesModule(entries));
write("src/cards/cards.generated.ts", cardsModule(entries));
write("src/titles/titles.generated.ts", titlesModule(dossiers));
process.stdout.write(
  `gazetteer: ${entries.length} entries, ${laws.length} names of laws, ${forms.length} forms; ${dossiers.length} titles of dossiers\n`,
);

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

function entriesModule(all: readonly GazetteerSource[]): string {
  const packed = all.map(packEntry).map((entry) => `  ${JSON.stringify(entry)},`);
  return [
    'import type { PackedEntry } from "./entries.ts";',
    "",
    "export const ENTRIES: readonly PackedEntry[] = [",
    ...packed,
    "];",
    "",
  ].join("\n");
}

function packEntry(entry: GazetteerSource): PackedEntry {
  const evidence = (entry.evidence ?? []).map(({ form, articles = [], words = [] }) => ({
    form,
    articles,
    words: words.map((word) => word.toLowerCase()),
  }));
  return evidence.length === 0 ? [entry.id, entry.kind] : [entry.id, entry.kind, evidence];
}

// As text, because an engine reads JSON several times faster than the same as code, and only where it is asked for.
function cardsModule(all: readonly GazetteerSource[]): string {
  return `export const PACKED_CARDS: string = ${JSON.stringify(JSON.stringify(packCards(all)))};\n`;
}

function titlesModule(rows: readonly DossierRow[]): string {
  const packed = rows.map(({ dossier, title }) => `${dossier}\t${title}`).join("\n");
  return `export const PACKED_TITLES: string = ${JSON.stringify(packed)};\n`;
}

function write(file: string, text: string): void {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
