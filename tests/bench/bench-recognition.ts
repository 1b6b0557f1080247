import { existsSync } from "node:fs";
import { join } from "node:path";
import { type AnnotatedDocument, readGold, readSeeds } from "./annotated-documents.ts";
import { compareReferences, compareTerms, type Outcome } from "./compare.ts";
import { type Measurement, printTable } from "./measurement.ts";
import { ROOT } from "./root.ts";

/**
 * Holds what core finds to what a person found. A reference is right where kind and identifier are, and in the seeds the
 * span too; a term or quantity where the kind is. Elsewhere spans overlap, and the share of equal ones is told apart.
 */
export function benchRecognition(options: { differences: boolean; gold: string | undefined }): readonly Measurement[] {
  const gold = options.gold ?? join(ROOT, "..", "shared", "gold");
  const sets = [{ name: "seeds", documents: readSeeds(join(ROOT, "seeds")), exactly: true }];
  if (existsSync(gold)) sets.push({ name: "gold", documents: readGold(gold), exactly: false });
  return sets.flatMap(({ name, documents, exactly }) => {
    const references = documents.map((one) => ({ document: one, outcome: compareReferences(one, exactly) }));
    const terms = documents.flatMap((one) =>
      one.terms === undefined ? [] : [{ document: one, outcome: compareTerms(one.text, one.terms) }],
    );
    return [
      ...tell(name, `recognition: ${name}`, references, options.differences),
      ...tell(`${name}/terms`, `terms and quantities: ${name}`, terms, options.differences),
    ];
  });
}

interface Compared {
  readonly document: AnnotatedDocument;
  readonly outcome: Outcome;
}

function tell(
  name: string,
  heading: string,
  compared: readonly Compared[],
  differences: boolean,
): readonly Measurement[] {
  const scores = scoresOf(compared.map(({ outcome }) => outcome));
  printScores(`${heading}, ${compared.length} documents`, scores);
  if (differences) for (const { document, outcome } of compared) printDifferences(document, outcome);
  return scores.flatMap((score) => measurementsOf(name, score));
}

interface Score {
  readonly kind: string;
  readonly expected: number;
  readonly right: number;
  readonly extra: number;
  /** Of those that are right, how many have the very span. */
  readonly exact: number;
  /** Found through an earlier reference, and not in the annotations: counted apart. */
  readonly derived: number;
}

function scoresOf(outcomes: readonly Outcome[]): readonly Score[] {
  const right = outcomes.flatMap((outcome) => outcome.right);
  const missed = outcomes.flatMap((outcome) => outcome.missed);
  const extra = outcomes.flatMap((outcome) => outcome.extra);
  const derived = outcomes.flatMap((outcome) => outcome.derived);
  const score = (label: string, isOf: (one: { readonly kind: string }) => boolean): Score => ({
    kind: label,
    expected: right.filter(isOf).length + missed.filter(isOf).length,
    right: right.filter(isOf).length,
    extra: extra.filter(isOf).length,
    exact: right.filter((one) => isOf(one) && one.isExact).length,
    derived: derived.filter(isOf).length,
  });
  const kinds = new Set([...right, ...missed, ...extra, ...derived].map(({ kind }) => kind));
  return [...[...kinds].sort().map((kind) => score(kind, (one) => one.kind === kind)), score("all", () => true)];
}

function ratios({ expected, right, extra, exact }: Score): Readonly<Record<string, number>> {
  return {
    precision: share(right, right + extra),
    recall: share(right, expected),
    f1: share(2 * right, expected + right + extra),
    exact: share(exact, right),
  };
}

/** The share of nothing is whole: where nothing was found, nothing was wrong. */
function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function measurementsOf(set: string, score: Score): readonly Measurement[] {
  return Object.entries(ratios(score)).map(([measure, value]) => {
    const median = Number(value.toFixed(4));
    return {
      name: `${set}/${score.kind}/${measure}`,
      unit: "ratio",
      median,
      min: median,
      max: median,
      n: score.expected,
    };
  });
}

function printScores(heading: string, scores: readonly Score[]): void {
  const rows = scores.map((score) => [
    score.kind,
    ...[score.expected, score.right, score.expected - score.right, score.extra, score.derived].map(String),
    ...Object.values(ratios(score)).map((value) => value.toFixed(3)),
  ]);
  printTable(
    heading,
    ["kind", "expected", "right", "missed", "extra", "derived", "precision", "recall", "F1", "exact span"],
    rows,
  );
}

const CONTEXT = 60;

function printDifferences({ name, text }: AnnotatedDocument, { missed, extra, derived }: Outcome): void {
  const signs = [...missed.map((one) => ["-", one] as const), ...extra.map((one) => ["+", one] as const)];
  const all = [...signs, ...derived.map((one) => ["~", one] as const)].sort(([, a], [, b]) => a.start - b.start);
  for (const [sign, { kind, id, start, end }] of all) {
    const before = text.slice(Math.max(0, start - CONTEXT), start);
    const around = `${before}⟦${text.slice(start, end)}⟧${text.slice(end, end + CONTEXT)}`;
    process.stdout.write(`${sign} ${name} ${start}-${end} ${kind} ${id}\n    ${around.replace(/\s+/gu, " ")}\n`);
  }
}
