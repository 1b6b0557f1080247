import { annotate, type Reference, type Vergaderjaar } from "@kantlijn/core";
import type { DocumentFacts } from "../model/page-identity.ts";

/** The kinds whose citation says more than the identifier does. */
const CITED: readonly Reference["kind"][] = [
  ...(["kamerstuk", "handelingen", "aanhangsel", "staatsblad", "staatscourant", "tractatenblad"] as const),
  ...(["eu-act", "ecli"] as const),
];

// 32016R0679: a bare CELEX number is read as one only behind its name.
const CELEX = /^\d{5}[A-Z]{1,2}\d{4}$/;

/** The reference that an official identifier is of; undefined where citing it would tell a reader nothing. */
export function officialReference({
  id = "",
  vergaderjaar,
}: Pick<DocumentFacts, "id" | "vergaderjaar">): Reference | undefined {
  const [found] = annotate(CELEX.test(id) ? `CELEX:${id}` : id, { only: "references" });
  if (found?.type !== "reference" || found.id !== id || !CITED.includes(found.kind)) return undefined;
  // The identifier of a Kamerstuk does not say in which session it came out; the document does.
  const isOpen = found.kind === "kamerstuk" && found.vergaderjaar === undefined;
  return isOpen && isVergaderjaar(vergaderjaar) ? { ...found, vergaderjaar } : found;
}

function isVergaderjaar(written: string | undefined): written is Vergaderjaar {
  const [, from, to] = /^(\d{4})-(\d{4})$/.exec(written ?? "") ?? [];
  return from !== undefined && Number(to) === Number(from) + 1;
}
