import { readdirSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { DataMistakes } from "./data-mistakes.ts";
import type { GazetteerSource } from "./gazetteer-schema.ts";
import { type LawSource, law } from "./law-schema.ts";
import { readJson } from "./read-data.ts";

/** A name under which articles of a law are cited. */
export interface LawName {
  readonly written: string;
  /** Capitals count. */
  readonly exact: boolean;
  /** The `id` of the law. */
  readonly law: string;
}

const laws = z.array(law);

/**
 * Reads `laws/*.json`.
 * @throws DataMistakes with one line per mistake: file, law, field.
 */
export function readLaws(folder: string): LawSource[] {
  const mistakes: string[] = [];
  const read = readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const parsed = laws.safeParse(readJson(join(folder, file)));
      if (parsed.success) return parsed.data;
      mistakes.push(...parsed.error.issues.map(({ path, message }) => `${file}: ${path.join(".")}: ${message}`));
      return [];
    });
  if (mistakes.length > 0) throw new DataMistakes(mistakes);
  return read;
}

/** The names under which the articles of a law are cited. */
export function namesOf({ id, name, names = [], abbreviations = [] }: LawSource): LawName[] {
  return [
    ...[name, ...names].map((written) => ({ written, exact: false, law: id })),
    ...abbreviations.map((written) => ({ written, exact: true, law: id })),
  ];
}

/** The names of the terms that are laws with an identifier: what a reader sees marked is cited by article too. */
export function lawNamesOf(entry: GazetteerSource): LawName[] {
  const id = entry.identifiers?.bwbr ?? entry.identifiers?.celex;
  if (entry.kind !== "regeling" || typeof id !== "string" || !/^(?:BWBR|3\d{4}[RLDF])/.test(id)) return [];
  const names = [entry.label, ...(entry.aliases ?? [])].filter((written) => !entry.contextual?.includes(written));
  return [
    ...names.map((written) => ({ written, exact: false, law: id })),
    ...(entry.abbreviations ?? []).map(({ form }) => ({ written: form, exact: true, law: id })),
  ];
}

/** Every name once. @throws DataMistakes where one name is given to two laws: an article must never lead to the wrong one. */
export function withoutRepeats(names: readonly LawName[]): LawName[] {
  const kept = new Map<string, LawName>();
  for (const one of names) {
    const key = one.exact ? one.written : one.written.toLowerCase();
    const other = kept.get(key);
    if (other !== undefined && other.law !== one.law)
      throw new DataMistakes([
        `laws: "${one.written}" is a name of ${other.law} and of ${one.law}; give it to one of them, or none`,
      ]);
    kept.set(key, one);
  }
  return [...kept.values()];
}

/**
 * The names of terms that no law of the list bears: a term has one act, while the list knows which names passed from
 * one act to its successor.
 */
export function unlisted(ofTerms: readonly LawName[], listed: readonly LawName[]): LawName[] {
  const names = new Set(listed.map(({ written }) => written.toLowerCase()));
  return ofTerms.filter(({ written }) => !names.has(written.toLowerCase()));
}
