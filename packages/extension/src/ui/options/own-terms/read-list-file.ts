import { type TermRow, termsFromCsv } from "@kantlijn/core/terms";
import type { Result } from "../../../model/result.ts";
import { failure, success } from "../../../model/result.ts";

/** Larger than any list that can be kept, in bytes. */
const LARGEST_FILE = 20_000_000;

/** Why a file is no list of terms. */
export type ListTrouble = "tooLarge" | "notText" | "noTerms";

/** The rows of a file that a reader chose. */
export async function readListFile(file: Blob): Promise<Result<readonly TermRow[], ListTrouble>> {
  if (file.size > LARGEST_FILE) return failure("tooLarge");
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
    const rows = termsFromCsv(text);
    return rows.length === 0 ? failure("noTerms") : success(rows);
  } catch {
    return failure("notText");
  }
}
