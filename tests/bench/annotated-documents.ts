import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "@kantlijn/core";
import { idsOfArticle } from "./law-names.ts";
import { termGroupOf } from "./term-groups.ts";

/** A reference as a person found it. */
export interface ExpectedReference extends Span {
  /** As in the command line's contract. */
  readonly kind: string;
  /** How it is shown. */
  readonly id: string;
  /** Every identifier that is right for it. */
  readonly ids: readonly string[];
  /** A dossier that a paper is filed under beside its first one: also found where that paper names it. */
  readonly isOtherDossier: boolean;
}

/** A term or a quantity as a person found it. */
export interface ExpectedTerm extends Span {
  /** A group of kinds; see `term-groups.ts`. */
  readonly kind: string;
  /** The name the annotator gave it, to show; not an identifier of the gazetteer. */
  readonly id: string;
}

/** A text with every reference a person found in it, in order. */
export interface AnnotatedDocument {
  readonly name: string;
  readonly text: string;
  readonly references: readonly ExpectedReference[];
  /** Every term and quantity; absent where the text was not gone through for them. */
  readonly terms?: readonly ExpectedTerm[];
  /** Running heads and feet, which count neither way. */
  readonly furniture: readonly Span[];
}

interface Row extends Span {
  readonly kind: string;
  readonly id: string;
  readonly doc?: string;
  readonly type?: "reference";
  readonly role?: "furniture" | "mede-dossier";
  readonly alt?: readonly string[];
}

interface TermRow extends Span {
  readonly type?: "entity" | "quantity";
  readonly kind: string | readonly string[];
  readonly text: string;
}

interface GoldTermRow extends Span {
  readonly doc: string;
  readonly type: string;
  readonly text: string;
}

interface SeedReading {
  readonly furniture: readonly Span[];
  /** The types that were annotated completely. */
  readonly complete: readonly string[];
  readonly annotations: readonly (Row | TermRow)[];
}

/** Reads `<folder>/<slug>/document.txt` and the `expected.json` beside it. */
export function readSeeds(folder: string): AnnotatedDocument[] {
  const slugs = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return slugs.map(({ name }) => {
    const { furniture, complete, annotations }: SeedReading = readJson(join(folder, name, "expected.json"));
    const references = annotations.filter((one): one is Row => one.type === "reference").map(toReference);
    const others = annotations.filter((one): one is TermRow => one.type !== "reference");
    return {
      name,
      text: readText(join(folder, name, "document.txt")),
      references,
      ...(complete.includes("entity") && { terms: toTerms(others) }),
      furniture,
    };
  });
}

/**
 * Reads `<folder>/docs/<name>.txt` and their rows in `<folder>/references.json` and `entities.json`. A text without rows
 * in the first holds no references; one without rows in the second was not gone through for terms.
 */
export function readGold(folder: string): AnnotatedDocument[] {
  const rows: Row[] = readJson(join(folder, "references.json"));
  const termRows: GoldTermRow[] = readJson(join(folder, "entities.json"));
  const files = readdirSync(join(folder, "docs")).filter((file) => file.endsWith(".txt"));
  return files.sort().map((file) => {
    const name = file.slice(0, -".txt".length);
    const own = rows.filter(({ doc }) => doc === name);
    const ownTerms = termRows.filter(({ doc }) => doc === name);
    return {
      name,
      text: readText(join(folder, "docs", file)),
      references: own.filter(({ role }) => role !== "furniture").map(toReference),
      ...(ownTerms.length > 0 && { terms: toTerms(ownTerms.map(({ type, ...row }) => ({ ...row, kind: type }))) }),
      furniture: own.filter(({ role }) => role === "furniture"),
    };
  });
}

/** The kinds that have another name in the command line's contract. */
const CONTRACT_KINDS: Readonly<Record<string, string>> = {
  kamerstukdossier: "dossier",
  case: "zaak",
  "other-publication": "publicatie",
};

function toReference({ kind, id, start, end, role, alt = [] }: Row): ExpectedReference {
  const ids = [...(kind === "wetsartikel" ? idsOfArticle(id) : [id]), ...alt];
  return { kind: CONTRACT_KINDS[kind] ?? kind, id, ids, start, end, isOtherDossier: role === "mede-dossier" };
}

function toTerms(rows: readonly TermRow[]): ExpectedTerm[] {
  return rows.flatMap(({ kind, text, start, end }) => {
    const group = termGroupOf([kind].flat()[0] ?? "");
    return group === undefined ? [] : [{ kind: group, id: text, start, end }];
  });
}

function readText(path: string): string {
  return readFileSync(path, "utf8");
}

function readJson<T>(path: string): T {
  return JSON.parse(readText(path));
}
