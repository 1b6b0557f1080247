import type { Reference } from "../model/reference.ts";
import { allForms } from "../scan/lookup.ts";
import { allTables } from "../scan/tables-in-use.ts";
import { citedIn } from "./cited.ts";

// 29 Vw 2000, 8 EVRM, art 3:4 Awb
const ARTICLE = /^(?:art(?:ikel|\.)? ?)?(?<rest>\d[\w.:]{0,11},? .{2,120})$/iu;
const LABEL = "artikel ";

/** An article whose law is known, without the word that says that it is one. */
export function readArticle(piece: string): readonly Reference[] {
  const rest = ARTICLE.exec(piece)?.groups?.rest;
  if (rest === undefined) return [];
  const [cited] = citedIn(LABEL + rest);
  if (cited?.kind !== "wetsartikel" || cited.end !== LABEL.length + rest.length) return [];
  const { kind, law, lawName, article, lid } = cited;
  // A name that is not listed may be any words with a capital.
  return names().has(law) ? [{ kind, law, lawName, article, ...(lid && { lid }) }] : [];
}

/** The name of a law by its identifier, `Vreemdelingenwet 2000` for BWBR0011823; undefined where it is not listed. */
export function nameOfLaw(law: string): string | undefined {
  return names().get(law);
}

let known: ReadonlyMap<string, string> | undefined;

function names(): ReadonlyMap<string, string> {
  known ??= fullNames();
  return known;
}

/** Of the names of a law the longest, which is the official one or says more than it; a law that is known by name has that. */
function fullNames(): ReadonlyMap<string, string> {
  const longest = new Map<string, string>();
  for (const form of allForms(allTables())) {
    if (form.sort !== "law") continue;
    const { law, written } = form;
    if (isNumbered(law)) longest.set(law, longer(longest.get(law) ?? "", written));
    else longest.set(law, law);
  }
  return longest;
}

function isNumbered(law: string): boolean {
  return /^(?:BWB[RV]\d{7}|\d{5}[A-Z]{1,2}\d{4})$/u.test(law);
}

function longer(a: string, b: string): string {
  return b.length > a.length ? b : a;
}
