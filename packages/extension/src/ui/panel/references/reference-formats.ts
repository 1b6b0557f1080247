import { type CitedPaper, toCslJson, toCsv, toMarkdown } from "@kantlijn/core/bibliography";
import { titleOf } from "@kantlijn/core/titles";
import type { ReferenceSummary } from "../../../model/page-summary.ts";
import { t } from "../../../words/t.ts";
import type { OutFile } from "../../ports.ts";

/** The forms in which a list of references leaves the panel. */
export const FORMATS = ["markdown", "csv", "csl"] as const;
export type Format = (typeof FORMATS)[number];

const WRITERS: Readonly<
  Record<Format, { readonly write: typeof toMarkdown; readonly type: string; readonly end: string }>
> = {
  markdown: { write: toMarkdown, type: "text/markdown;charset=utf-8", end: ".md" },
  csv: { write: toCsv, type: "text/csv;charset=utf-8", end: ".csv" },
  csl: { write: toCslJson, type: "application/vnd.citationstyles.csl+json", end: ".json" },
};

/** Without it a spreadsheet takes the letters of a file for those of an older code. */
const BYTE_ORDER_MARK = "\ufeff";

/** The references as a list in this form. */
export function writeList(references: readonly ReferenceSummary[], format: Format): string {
  return WRITERS[format].write(references.map(paperOf), { titles: titleOf });
}

/** The same as a file. */
export function fileOf(references: readonly ReferenceSummary[], format: Format): OutFile {
  const { type, end } = WRITERS[format];
  const list = writeList(references, format);
  return { name: t("references.fileName") + end, type, text: format === "csv" ? BYTE_ORDER_MARK + list : list };
}

function paperOf({ reference, count, derived }: ReferenceSummary): CitedPaper {
  return { reference, count, derived: derived.length };
}
