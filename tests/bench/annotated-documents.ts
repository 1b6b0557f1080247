import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "@kantlijn/core";
import { idsOfArticle } from "./law-names.ts";

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

/** A text with every reference a person found in it, in order. */
export interface AnnotatedDocument {
  readonly name: string;
  readonly text: string;
  readonly references: readonly ExpectedReference[];
  /** Running heads and feet, which count neither way. */
  readonly furniture: readonly Span[];
}

interface Row extends Span {
  readonly kind: string;
  readonly id: string;
  readonly doc?: string;
  readonly type?: string;
  readonly role?: "furniture" | "mede-dossier";
  readonly alt?: readonly string[];
}

/** Reads `<folder>/<slug>/document.txt` and the `expected.json` beside it. */
export function readSeeds(folder: string): AnnotatedDocument[] {
  const slugs = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return slugs.map(({ name }) => {
    const expected: { furniture: Span[]; annotations: Row[] } = readJson(join(folder, name, "expected.json"));
    const references = expected.annotations.filter(({ type }) => type === "reference").map(toReference);
    return { name, text: readText(join(folder, name, "document.txt")), references, furniture: expected.furniture };
  });
}

/** Reads `<folder>/docs/<name>.txt` and their rows in `<folder>/references.json`; a text without rows holds none. */
export function readGold(folder: string): AnnotatedDocument[] {
  const rows: Row[] = readJson(join(folder, "references.json"));
  const files = readdirSync(join(folder, "docs")).filter((file) => file.endsWith(".txt"));
  return files.sort().map((file) => {
    const name = file.slice(0, -".txt".length);
    const own = rows.filter(({ doc }) => doc === name);
    return {
      name,
      text: readText(join(folder, "docs", file)),
      references: own.filter(({ role }) => role !== "furniture").map(toReference),
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

function readText(path: string): string {
  return readFileSync(path, "utf8");
}

function readJson<T>(path: string): T {
  return JSON.parse(readText(path));
}
