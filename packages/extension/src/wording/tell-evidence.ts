import type { EvidenceRule } from "@kantlijn/core";
import type { EvidenceSummary } from "../model/page-summary.ts";
import { t } from "../words/t.ts";

/** Why words that may mean something else were taken for a term. */
export function tellEvidence({ form, rule, words = "" }: EvidenceSummary): string {
  return t("entities.recognised", { form, why: tellRule(rule, words) });
}

function tellRule(rule: EvidenceRule, words: string): string {
  if (rule === "office" || rule === "date") return t(`entities.evidence.${rule}`);
  return t(`entities.evidence.${rule}`, { words });
}
