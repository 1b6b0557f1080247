import { annotate } from "@kantlijn/core";
// No public export: the benchmark takes the patterns themselves, so that its peers grow with the list.
import { RECOGNISERS } from "../../packages/core/dist/references/recognisers.js";
import { formCandidates } from "./forms.ts";

/** A way to read a text; returns how much it found. */
export interface Candidate {
  readonly name: string;
  readonly read: (text: string) => number;
  /** UTF-16 units of the longest text it is tried on, where it takes too long on longer ones. */
  readonly longest?: number;
  /** Rounds it takes part in, where they take long. */
  readonly rounds?: number;
}

export const REFERENCES = "references";
export const EVERYTHING = "everything";
export const UNION = "one union RegExp";
export const CEILING = "practical ceiling";

/** What a reader of the library asks for. */
export const READINGS: readonly Candidate[] = [
  { name: REFERENCES, read: (text) => annotate(text, { only: "references" }).length },
  { name: EVERYTHING, read: (text) => annotate(text).length },
];

/** Kantlijn, ordinary ways to find the same references or terms, and what reading every character costs at least. */
export const CANDIDATES: readonly Candidate[] = [
  ...READINGS,
  ...formCandidates(),
  { name: UNION, read: countMatches([union()]) },
  {
    name: "patterns in turn",
    read: countMatches(RECOGNISERS.map(({ cues, pattern }) => global(cues, pattern.source))),
  },
  { name: CEILING, read: sumClasses },
];

/** Every cue word, each once. */
export const CUE_WORDS: readonly string[] = [...new Set(RECOGNISERS.flatMap(({ cues }) => cues))].sort();

function countMatches(patterns: readonly RegExp[]): (text: string) => number {
  return (text) => {
    let matches = 0;
    for (const pattern of patterns) {
      pattern.lastIndex = 0;
      while (pattern.exec(text) !== null) matches++;
    }
    return matches;
  };
}

// A name may stand once in a pattern only, so each recogniser's groups get a name of their own.
function union(): RegExp {
  const parts = RECOGNISERS.map(({ cues, pattern }, index) => {
    const own = pattern.source.replace(/\(\?<(?=[a-z])/gu, `(?<r${index}_`).replace(/\\k</gu, `\\k<r${index}_`);
    return global(cues, own).source;
  });
  return new RegExp(parts.map((part) => `(?:${part})`).join("|"), "dgu");
}

/** What the scanner and a sticky pattern do together, as a pattern that looks for itself. */
function global(cues: readonly string[], source: string): RegExp {
  const longestFirst = [...cues].sort((a, b) => b.length - a.length);
  return new RegExp(`(?<![A-Za-z\\u00c0-\\u024f])(?:${longestFirst.map(cuePattern).join("|")})(?:${source})`, "dgu");
}

/** `tweede kamer` → `[tT][wW]…[\s\u00ad-]{1,4}[kK]…`: capitals and the space do not count, whatever the pattern's own flags. */
function cuePattern(cue: string): string {
  const letters = [...cue].map((character) => {
    if (character === " ") return "[\\s\\u00ad\\-]{1,4}";
    const capital = character.toUpperCase();
    return capital === character ? character.replace(/[.()/+]/u, "\\$&") : `[${character}${capital}]`;
  });
  return letters.join("") + (/[a-z]$/u.test(cue) ? "(?![A-Za-z])" : "");
}

const CLASSES = Uint8Array.from({ length: 0x10000 }, (_, unit) => unit & 0x3f);

function sumClasses(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index++) sum += CLASSES[text.charCodeAt(index)] ?? 0;
  return sum;
}
