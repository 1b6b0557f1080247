import type { Annotation } from "@kantlijn/core";
import type { ExpectedAnnotation } from "./seed-schema.ts";

/** How what was found compares with what a person found, for one kind. */
export interface Score {
  readonly kind: string;
  readonly expected: number;
  readonly found: number;
  /** Found with the very span and kind. */
  readonly right: number;
  readonly losses: readonly string[];
  readonly gains: readonly string[];
}

type Placed = Pick<ExpectedAnnotation, "kind" | "start" | "end" | "text">;

/** Compares per kind; a mention counts as right only with the same span and kind. */
export function scoreByKind(expected: readonly ExpectedAnnotation[], found: readonly Annotation[]): readonly Score[] {
  const names = [...new Set(expected.map(nameOf))].sort();
  return names.map((kind) => {
    const wanted = expected.filter((one) => nameOf(one) === kind);
    const given = found.filter((one) => kind.split("/").includes(one.kind));
    const losses = wanted.filter((one) => !given.some((other) => matches(one, other)));
    const gains = given.filter((one) => !wanted.some((other) => matches(other, one)));
    return {
      kind,
      expected: wanted.length,
      found: given.length,
      right: wanted.length - losses.length,
      losses: losses.map(shown),
      gains: gains.map(shown),
    };
  });
}

/** A score as lines for people: recall, precision, and every gain and loss. */
export function describeScore(score: Score): string {
  const recall = percentage(score.right, score.expected);
  const precision = percentage(score.right, score.found);
  const rows = [...score.losses.map((text) => `    - ${text}`), ...score.gains.map((text) => `    + ${text}`)];
  return [`  ${score.kind}: recall ${recall}, precision ${precision}`, ...rows].join("\n");
}

/** True when `expected` and `found` stand at the same place and may be of one kind. */
function matches(expected: Placed, found: Pick<Annotation, "kind" | "start" | "end">): boolean {
  const kinds = [expected.kind].flat();
  return expected.start === found.start && expected.end === found.end && kinds.includes(found.kind);
}

function nameOf({ kind }: Placed): string {
  return [kind].flat().join("/");
}

function shown({ start, text }: Pick<Placed, "start" | "text">): string {
  return `${start} ${JSON.stringify(text)}`;
}

function percentage(part: number, whole: number): string {
  return `${part}/${whole}${whole === 0 ? "" : ` (${Math.round((part / whole) * 100)} %)`}`;
}
