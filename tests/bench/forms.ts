import { AhoCorasick } from "@monyone/aho-corasick";
// No public exports: the scanner is measured alone, and its peers look for the same forms.
import { allForms } from "../../packages/core/dist/scan/lookup.js";
import { scan } from "../../packages/core/dist/scan/scanner.js";
import { PACKED_TABLES } from "../../packages/core/dist/scan/tables.generated.js";
import { unpackTables } from "../../packages/core/dist/scan/unpack-tables.js";
import type { Candidate } from "./candidates.ts";

export const SCAN = "scan alone";
export const AHO_CORASICK = "@monyone/aho-corasick";
export const TRIE_SHAPED = "trie-shaped RegExp";

const tables = unpackTables(PACKED_TABLES);

/** The scanner alone, and other ways to look for the forms it looks for. */
export function formCandidates(): readonly Candidate[] {
  const forms = [...new Set(allForms(tables).map(({ written }) => written.toLowerCase()))];
  const automaton = new AhoCorasick(forms);
  return [
    { name: SCAN, read: countFound },
    { name: AHO_CORASICK, read: (text) => automaton.matchInText(text.toLowerCase()).length },
    { name: TRIE_SHAPED, read: countWords(trieShaped(forms)) },
    { name: "one RegExp of all forms", longest: 1e5, rounds: 3, read: countWords(alternatives(forms)) },
  ];
}

function countFound(text: string): number {
  const { names, cues, words } = scan(text, tables);
  return [...words.values()].reduce((count, { starts }) => count + starts.length, names.length + cues.length);
}

function countWords(source: string): (text: string) => number {
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, "giu");
  return (text) => [...text.matchAll(pattern)].length;
}

function alternatives(forms: readonly string[]): string {
  return [...forms]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join("|");
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&");
}

/** `(?:a(?:b|c)?|d)`: the beginnings that forms share stand once. */
function trieShaped(forms: readonly string[]): string {
  const byFirst = new Map<string, string[]>();
  for (const form of forms.filter((one) => one !== "")) {
    const rests = byFirst.get(form.charAt(0)) ?? [];
    byFirst.set(form.charAt(0), [...rests, form.slice(1)]);
  }
  if (byFirst.size === 0) return "";
  const branches = [...byFirst].map(([first, rests]) => escaped(first) + trieShaped(rests));
  return `(?:${branches.join("|")})${forms.includes("") ? "?" : ""}`;
}
