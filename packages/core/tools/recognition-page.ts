/** The sentences one form is held to. */
export interface CaseTable {
  /** The name of its file: `kamerstuk`. */
  readonly name: string;
  readonly cases: readonly CaseRow[];
  readonly not: readonly { readonly text: string; readonly says?: string }[];
}

/** A `Case` of the tables. Not its own type: that file knows the compiled gazetteer, which tools must do without. */
export interface CaseRow {
  readonly says: string;
  readonly text: string;
  readonly ids: readonly string[];
}

const OPENING = `# Herkenning: what Kantlijn reads

Every form of reference and of quantity that Kantlijn reads, and what it leaves alone, as the sentences that the tests hold
it to. A reference is printed <b>bold</b>, with its identifier beside it: one for each paper it names; so is a quantity
(bedrag, percentage, aantal, datum), with its value, and a term that a reader adds (eigen-begrip: here \`asieldeal\`, also \`asieldeals\`,
\`plan van aanpak\`, \`POK\` and \`Frontex\`). \`⏎\` is a line end, \`␣\` a
no-break or thin space, \`¬\` a soft hyphen. A reference that leads to the wrong paper is worse than none: where two
readings are possible, neither is read.

This page is made from the tables in \`packages/core/src/references/*/*.cases.ts\`,
\`packages/core/src/quantities/*.cases.ts\` and \`packages/core/src/entities/eigen-begrip.cases.ts\`; \`pnpm fix\` makes it anew.
`;

/** The page of documentation that the tables make, as Markdown. */
export function recognitionPage(tables: readonly CaseTable[]): string {
  return [OPENING, contents(tables), ...tables.map(section)].join("\n");
}

function contents(tables: readonly CaseTable[]): string {
  return `${tables.map(({ name }) => `[${name}](#${name})`).join(" · ")}\n`;
}

function section({ name, cases, not }: CaseTable): string {
  const parts = [`## ${name}\n`];
  if (cases.length > 0) parts.push(table(["read with", "in the text", "identifier"], cases.map(caseRow)));
  if (not.length > 0) parts.push("Not read in:\n", list(not));
  return parts.join("\n");
}

function caseRow({ says, text, ids }: CaseRow): readonly string[] {
  return [cell(says), bold(cell(text)), ids.map((id) => `\`${id}\``).join(" ")];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`);
  return `${lines.join("\n")}\n`;
}

function list(items: CaseTable["not"]): string {
  const lines = items.map(({ text, says }) => `- ${says === undefined ? "" : `${cell(says)}: `}${cell(text)}`);
  return `${lines.join("\n")}\n`;
}

const bold = (text: string) => text.replaceAll("⟦", "<b>").replaceAll("⟧", "</b>");

/** Shows what cannot be seen, and keeps what Markdown would take for its own. */
function cell(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~]/gu, "\\$&")
    .replace(/\r?\n/gu, "⏎")
    .replace(/[\u00a0\u2007\u2009\u202f]/gu, "␣")
    .replace(/[\u00ad\u200b]/gu, "¬")
    .replace(/^\d+(?=\.)/u, "$&\\");
}
