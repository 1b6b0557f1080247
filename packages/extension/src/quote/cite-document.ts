import { cite, type Reference } from "@kantlijn/core";
import type { DocumentFacts } from "../model/page-identity.ts";
import { cleanWords } from "./clean-words.ts";
import { officialReference } from "./official-reference.ts";

/** Where and when a document is read. */
export interface Reading {
  readonly url: string;
  /** ISO date: `2026-11-21`. */
  readonly today: string;
}

/**
 * A document as the Leidraad voor juridische auteurs cites it. One without an official number is cited by its title, its
 * site and date, and where and when it was read.
 *
 * @example "Kamerstukken II 2022/23, 32 317, nr. 789"
 * @example "‘Uitvoering motie Becker’, rijksoverheid.nl 10 juli 2020, https://… (geraadpleegd op 21 november 2026)"
 */
export function citeByLeidraad(document: DocumentFacts, { url, today }: Reading): string {
  const reference = officialReference(document);
  if (reference !== undefined) return cite(reference);
  const site = [siteOf(url), dayOf(document)].filter(Boolean).join(" ");
  return inOrder([titleOf(document), site, document.id, `${url} (geraadpleegd op ${writeDay(today)})`]);
}

/**
 * A document as Kamerstukken cite each other: without chamber and session.
 *
 * @example "Kamerstuk 32 317, nr. 789"
 */
export function citeByKamerstuk(document: DocumentFacts, { url }: Reading): string {
  const reference = officialReference(document);
  if (reference !== undefined) return cite(withoutSession(reference)).replace(/^Kamerstukken /, "Kamerstuk ");
  return inOrder([titleOf(document), dayOf(document), document.id, url]);
}

function withoutSession(reference: Reference): Reference {
  if (reference.kind !== "kamerstuk") return reference;
  const { kamer: _, vergaderjaar: __, ...paper } = reference;
  return paper;
}

function inOrder(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(", ");
}

/** The title of a quoted document stands inside the brackets behind the quotation: marks inside it become double. */
function titleOf({ title }: DocumentFacts): string | undefined {
  const words = cleanWords(title).replace(/‘([^‘’]*)’/gu, "“$1”");
  return words === "" ? undefined : `‘${words}’`;
}

function siteOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, "");
}

function dayOf({ date }: DocumentFacts): string | undefined {
  return date === undefined ? undefined : writeDay(date);
}

const LONG_DATE = new Intl.DateTimeFormat("nl-NL", { dateStyle: "long", timeZone: "UTC" });

/** `2020-07-10` as `10 juli 2020`; a day that does not exist as it was written. */
function writeDay(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? date : LONG_DATE.format(day);
}
