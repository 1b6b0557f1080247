import { arePeople, describesPeople } from "./people.ts";

// 12,5 %   23-11   23.11.2022   1 250 000 euro   51.000 asiel-⏎zoekers   400 amv’s   10 tot bijna 15
//                                         ^word         ^word^broken
const BETWEEN = "[\\s\\u00ad]{1,64}";
const HIGH_END = `(?:tot|à|a|en|of)${BETWEEN}(?:[a-z.’']{2,9}\\s{1,3}){0,2}(?:\\d|€|EUR|\\$|£)`;
const BEHIND = new RegExp(
  "[\\d.,]{1,16}(?:[ \\u00a0\\u2007\\u2009\\u202f]\\d{3}(?!\\d)){0,4}" +
    `(?:[%€/\\u2010-\\u2013-]|[a-z]|(?<=\\.(?:1[6-9]|20)\\d{2})|` +
    `${BETWEEN}(?:[%€\\u2013-]|${HIGH_END}|(?<word>[A-Za-z\\u00c0-\\u024f]{2,32}(?<broken>[-'’\\u00ad\\u2010])?)))`,
  "uy",
);

/** The words a scale or a unit begins with, in lower case. */
const UNITS: ReadonlySet<string> = new Set(
  (
    "duizend miljoen million miljard billion biljoen mln mio mld mrd euro euros eur us usd dollar dollars amerikaanse " +
    "gulden britse pond gbp procent procentpunt procentpunten percent pct"
  ).split(" "),
);

/**
 * False where the figures that begin at `start` are certainly no quantity. Most figures in a text are not, and this tells
 * so many times faster than reading them does.
 */
export function mayBeQuantity(text: string, start: number): boolean {
  if (maySignStandBefore(text, start)) return true;
  BEHIND.lastIndex = start;
  const match = BEHIND.exec(text);
  if (match === null) return false;
  const { word, broken } = match.groups ?? {};
  if (word === undefined || broken !== undefined) return true;
  return UNITS.has(word.toLowerCase()) || arePeople(word) || describesPeople(word);
}

/** The last characters of the signs of money: `€`, `EUR`, `USD`, `GBP`, `NLG`, `f`, `fl`. */
const SIGN_ENDS: ReadonlySet<string> = new Set("€$£ƒRDPGfl");

function maySignStandBefore(text: string, start: number): boolean {
  let before = start - 1;
  while (start - before <= 2 && /\s/u.test(text.charAt(before))) before--;
  return SIGN_ENDS.has(text.charAt(text.endsWith("l.", before + 1) ? before - 1 : before));
}
