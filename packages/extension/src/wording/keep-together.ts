/** Numbers do not break over lines: `35 300`, `nr. 37`, `artikel 29`. */
export function keepTogether(citation: string): string {
  return citation.replace(/(?<=\d) (?=\d)|(?<=\b(?:nrs?|p|Stb|Stcrt|Trb)\.) |(?<=\b(?:artikel|item)) /gu, "\u00a0");
}
