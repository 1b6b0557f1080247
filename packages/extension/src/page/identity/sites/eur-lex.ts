import type { Addressed, SiteRules } from "../site-rules.ts";

const SITE = "https://eur-lex.europa.eu";

// A summary (SUM), the national measures (NIM) or the procedure (HIS) of an act is another text.
const TEXT = /^\/legal-content\/(?<language>[A-Z]{2})\/(?:TXT|ALL|AUTO)(?:\/(?:HTML|PDF))?\/?$/i;
const CELEX = /^CELEX:(?<celex>[\dCE]\d{4}[A-Z]{1,2}\d{4}(?:[(-][\dR()-]{1,14})?)$/i;

// The European Legislation Identifier: /eli/reg/2016/679/oj, /eli/reg_impl/2025/848/oj/eng
const ELI =
  /^\/eli\/(?<sort>reg|dir|dec)(?:_impl|_del)?\/(?<year>\d{4})\/(?<number>\d{1,4})\/oj(?:\/(?<language>[a-z]{3}))?\/?$/;
const LETTER: Readonly<Record<string, string>> = { reg: "R", dir: "L", dec: "D" };
const LANGUAGE: Readonly<Record<string, string>> = { nld: "NL", eng: "EN", fra: "FR", deu: "DE" };

/**
 * An act is its CELEX number: `/legal-content/NL/TXT/?uri=CELEX:32016R0679`, and `/eli/reg/2016/679/oj/nld`. In each
 * language it is another text. An ELI without a language is shown in the reader's own, which the address does not tell.
 */
export const eurLex: SiteRules = {
  hosts: ["eur-lex.europa.eu"],
  read: (url) => readContent(url) ?? readEli(url),
};

function readContent({ pathname, searchParams }: URL): Addressed | undefined {
  const language = TEXT.exec(pathname)?.groups?.language;
  const celex = CELEX.exec(searchParams.get("uri")?.trim() ?? "")?.groups?.celex;
  return language === undefined || celex === undefined
    ? undefined
    : textOf(celex.toUpperCase(), language.toUpperCase());
}

function readEli({ pathname }: URL): Addressed | undefined {
  const { sort = "", year = "", number = "", language = "" } = ELI.exec(pathname)?.groups ?? {};
  const letter = LETTER[sort];
  if (letter === undefined) return undefined;
  const celex = `3${year}${letter}${number.padStart(4, "0")}`;
  const inLanguage = LANGUAGE[language];
  if (inLanguage !== undefined) return textOf(celex, inLanguage);
  return { id: celex, kind: "eu-document", address: `${SITE}${pathname}` };
}

function textOf(id: string, language: string): Addressed {
  return { id, kind: "eu-document", address: `${SITE}/legal-content/${language}/TXT/?uri=CELEX:${id}` };
}
