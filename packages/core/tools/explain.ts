import { z } from "zod";
import { annotate } from "../src/annotate.ts";
import type { Annotation } from "../src/model/annotation.ts";
import type { Span } from "../src/model/span.ts";
import type { NameHit } from "../src/scan/hit.ts";
import { scan } from "../src/scan/scanner.ts";
import { PACKED_TABLES } from "../src/scan/tables.generated.ts";
import type { Form } from "../src/scan/tables.ts";
import { unpackTables } from "../src/scan/unpack-tables.ts";
import type { GazetteerSource } from "./gazetteer-schema.ts";
import { whereWritten } from "./where-written.ts";

/** A form of the gazetteer where it stands in the text, and the entry that bears it. */
interface Finding extends Span {
  readonly form: Form;
  readonly entry: GazetteerSource;
  readonly needsEvidence: boolean;
}

/**
 * Every form of the gazetteer that stands in a text, in lines for a terminal: which entry bears it, which kind of form
 * it is, and why it counts or does not.
 *
 * @param entries sorted as the compiled tables count them
 */
export function explain(text: string, entries: readonly GazetteerSource[]): string {
  const annotations = annotate(text);
  const findings = scan(text, unpackTables(PACKED_TABLES)).names.flatMap((hit) => findingOf(hit, entries));
  const paragraphs = [
    ...findings.map((one) => ({ at: one.start, lines: findingLines(text, one, findings, annotations) })),
    ...inferred(findings, annotations).map((one) => ({ at: one.start, lines: inferredLines(text, one) })),
  ].sort((a, b) => a.at - b.at);
  if (paragraphs.length === 0) return "No form of the gazetteer stands in these words.\n";
  return paragraphs.map(({ lines }) => `${lines.join("\n  ")}\n`).join("\n");
}

function findingOf({ start, end, form }: NameHit, entries: readonly GazetteerSource[]): Finding[] {
  const entry = entries[form.entry];
  return entry === undefined ? [] : [{ start, end, form, entry, needsEvidence: form.needsEvidence }];
}

function findingLines(
  text: string,
  finding: Finding,
  all: readonly Finding[],
  annotations: readonly Annotation[],
): string[] {
  const { entry, form, needsEvidence } = finding;
  const kind = whereWritten(form.written, entry) ?? "form";
  const asks = [form.exact ? "capitals count" : "", needsEvidence ? "needs evidence" : "needs no evidence"];
  return [
    `${placed(text, finding)} is ${entry.id}, "${entry.label}"`,
    `form:  ${[kind, `"${form.written}"`].join(" ")}, ${asks.filter((one) => one !== "").join(", ")}`,
    ...ruleLines(form.written, entry),
    outcome(text, finding, all, annotations),
  ];
}

/** What the entry accepts as evidence for this form. */
function ruleLines(written: string, entry: GazetteerSource): string[] {
  const row = entry.evidence?.find(({ form }) => form === written);
  if (row === undefined) return [];
  const { form: _form, competing, ...conditions } = row;
  const asked = Object.entries(conditions).map(([name, value]) => `${name}: ${shortList([value].flat())}`);
  return [`asks:  ${asked.join("; ")}`, ...(competing === undefined ? [] : [`other: ${competing}`])];
}

/** A topic has more words than a line has room for. */
const MOST_WORDS = 10;

function shortList(words: readonly unknown[]): string {
  const left = words.length - MOST_WORDS;
  return [...words.slice(0, MOST_WORDS), ...(left > 0 ? [`${left} more`] : [])].join(", ");
}

function outcome(text: string, finding: Finding, all: readonly Finding[], annotations: readonly Annotation[]): string {
  const { start, end, entry, needsEvidence } = finding;
  const own = annotations.find((one) => one.id === entry.id && one.start === start && one.end === end);
  if (own !== undefined) return `counts, ${needsEvidence ? evidenceIn(text, own) : "as it means nothing else"}`;
  const winner = annotations.find((one) => one.start < end && start < one.end);
  if (winner !== undefined) return `does not count: ${placed(text, winner)} stands there, ${winner.id}`;
  const rival = all.find((one) => one.start === start && one.end === end && one.entry.id !== entry.id);
  const asWell = rival === undefined ? "" : `, and ${rival.entry.id} has this form too`;
  if (needsEvidence) return `does not count: the text does not show that this is meant${asWell}`;
  return `does not count: it is a part of a longer word, or lies in a running head${asWell}`;
}

const withEvidence = z.object({
  evidence: z.object({ rule: z.string(), span: z.object({ start: z.number(), end: z.number() }).optional() }),
});

/** The evidence that reading found, where it says so. */
function evidenceIn(text: string, annotation: Annotation): string {
  const said = withEvidence.safeParse(annotation);
  if (!said.success) return "as the text shows that it is meant";
  const { rule, span } = said.data.evidence;
  return `by the rule ${rule}${span === undefined ? "" : `: ${placed(text, span)}`}`;
}

/** The entities that are read where no form of the gazetteer stands: `-handel` in `mensensmokkel en -handel`. */
function inferred(findings: readonly Finding[], annotations: readonly Annotation[]): Annotation[] {
  return annotations.filter(
    ({ type, id, start, end }) =>
      type === "entity" && !findings.some((one) => one.entry.id === id && one.start === start && one.end === end),
  );
}

function inferredLines(text: string, annotation: Annotation): string[] {
  return [
    `${placed(text, annotation)} is ${annotation.id}`,
    "counts, though no form stands there: it follows from the text around it",
  ];
}

function placed(text: string, { start, end }: Span): string {
  return `"${text.slice(start, end).replace(/\s+/gu, " ")}" (${start}–${end})`;
}
