import { DOSSIER, readDossier } from "../grammar/dossiernummer.ts";
import { readVergaderjaar, VERGADERJAAR } from "../grammar/vergaderjaar.ts";
import type { DocumentIdentity } from "../model/document.ts";
import { identify } from "../model/identifier.ts";
import type { Kamer, Vergaderjaar } from "../model/parliament.ts";
import type { Span } from "../model/span.ts";
import { lineAt } from "./lines.ts";

/** What the first page of a printed parliamentary paper says it is. */
export interface PrintedPaper extends Pick<DocumentIdentity, "id" | "title" | "vergaderjaar"> {
  /** The printed identifier at the foot of the first page. */
  readonly lines: readonly Span[];
}

/** Far enough for the head of a first page: chamber, session, dossier with its title, number and sort of paper. */
const HEAD_LENGTH = 3_000;

/** Reads the head of a printed paper, and the identifier printed with its ISSN: `kst-32317-789 ISSN 0921 - 7371`. */
export function readPrintedPaper(text: string): PrintedPaper {
  const head = text.slice(0, HEAD_LENGTH);
  const mark = findMark(text);
  const session = SESSION.exec(head);
  const vergaderjaar = session === null ? undefined : readVergaderjaar(session.groups?.from, session.groups?.to);
  const kamer = /^[^\S\n]*Eerste Kamer der Staten-Generaal/mu.test(head) ? "eerste" : "tweede";
  const heading = headingIn(head, kamer, vergaderjaar);
  const id = mark?.id ?? heading.id ?? aanhangselIn(head, kamer, vergaderjaar);
  return {
    ...heading,
    ...(id && { id }),
    ...(vergaderjaar && { vergaderjaar }),
    lines: mark === undefined ? [] : [mark.line],
  };
}

const SESSION = new RegExp(`^[^\\S\\n]*${VERGADERJAAR}`, "mu");

const MARK = /(?<id>(?:kst|ah|h|stb|stcrt|trb)(?:-[0-9A-Za-z]{1,10}){1,6})\s{1,4}$/u;
const LONGEST_MARK = 60;

function findMark(text: string): { id: string; line: Span } | undefined {
  const at = text.indexOf("ISSN");
  if (at < 0) return undefined;
  const id = MARK.exec(text.slice(Math.max(0, at - LONGEST_MARK), at))?.groups?.id;
  return id === undefined ? undefined : { id, line: lineAt(text, text.lastIndexOf(id, at), at) };
}

// 32 317 JBZ-Raad                                  31 994
//                                                  Wijziging van de Vreemdelingenwet 2000
// Nr. 789 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG
//                                                  C
//                                                  MEMORIE VAN ANTWOORD
const TITLE = "(?<title>[A-Z][^\\n]{3,400}(?:\\n(?:[^\\S\\n]*\\n)?[^\\S\\n]*\\S[^\\n]{0,200}){0,4}?)";
const NUMBER = "(?:[Nn]r\\.?[^\\S\\n]{1,4}(?<number>\\d{1,4})|(?<letter>[A-Z]{1,2}))";
const CAPITALS = "A-ZÀ-Þ0-9 ,./&-";
const HEADING = new RegExp(
  `^[^\\S\\n]*(?<dossier>${DOSSIER})(?:[^\\S\\n]{1,8}|[^\\S\\n]{0,8}\\n)${TITLE}\\s{1,8}${NUMBER}[^\\S\\n]*\\s{1,4}` +
    `(?<sort>[A-Z]{4}[${CAPITALS}]{0,160}(?:\\n[${CAPITALS}]{4,120}){0,2})$`,
  "mu",
);
// A second dossier of the same paper stands below the first, with its own title; the paper is the first one's.
const SECOND_DOSSIER = /\n[^\S\n]*\d{2} \d{3}\b/u;
const DOSSIER_LINE = /^[^\S\n]*\d{2} \d{3}(?:-\d{2}|\s[IVX]{1,5})?[^\S\n]*(?:\n|(?<=\s)[A-Z])/mu;

/** Lettered papers of dossiers opened since September 2011 carry no session year in their identifier. */
const FIRST_WITHOUT_SESSION = 33_000;

function headingIn(
  head: string,
  kamer: Kamer,
  vergaderjaar: Vergaderjaar | undefined,
): Pick<DocumentIdentity, "id" | "title"> {
  const heading = HEADING.exec(head);
  const firstDossier = DOSSIER_LINE.exec(head);
  if (heading === null || (firstDossier !== null && firstDossier.index < heading.index)) return {};
  const { dossier: written = "", title = "", number, letter, sort = "" } = heading.groups ?? {};
  const dossier = readDossier(written);
  const ondernummer = number ?? letter;
  if (dossier === undefined || ondernummer === undefined) return {};
  const needsSession = letter !== undefined && Number(dossier.dossiernummer) < FIRST_WITHOUT_SESSION;
  // What a reprint is called is not certain either.
  const isCertain = (vergaderjaar !== undefined || !needsSession) && !sort.startsWith("HERDRUK");
  const [first = title] = title.split(SECOND_DOSSIER);
  return {
    ...(isCertain && {
      id: identify({ kind: "kamerstuk", kamer, ...(vergaderjaar && { vergaderjaar }), ...dossier, ondernummer }),
    }),
    title: [first, sentenceCase(withoutCalls(sort))].map((part) => part.replace(/\s+/gu, " ").trim()).join("; "),
  };
}

/** `NADER RAPPORT1`: the number calls a note. */
function withoutCalls(capitals: string): string {
  return capitals.replace(/(?<=[A-Z])\d{1,2}\b/gu, "");
}

function sentenceCase(capitals: string): string {
  return capitals.charAt(0) + capitals.slice(1).toLowerCase();
}

// Aanhangsel van de Handelingen
// Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden
// 387
const AANHANGSEL = /Aanhangsel van de Handelingen\s[\s\S]{0,400}?^[^\S\n]*(?<nummer>\d{1,4})[^\S\n]*$/mu;

function aanhangselIn(head: string, kamer: Kamer, vergaderjaar: Vergaderjaar | undefined): string | undefined {
  const nummer = AANHANGSEL.exec(head)?.groups?.nummer;
  if (nummer === undefined || vergaderjaar === undefined) return undefined;
  return identify({ kind: "aanhangsel", kamer, vergaderjaar, nummer });
}
