import { addressOf } from "../src/link/address-of.ts";
import { IDENTIFIER_SCHEMES, type IdentifierScheme } from "../src/model/card.ts";
import type { GazetteerSource } from "./gazetteer-schema.ts";
import { sourceOf } from "./glossary-source.ts";

/** What the glossary says of an entry, in one paragraph of Markdown. */
export function term(entry: GazetteerSource): string {
  const { kind, label, description, validUntil, withheld } = entry;
  const numbers = numbersOf(entry);
  const source = sourceOf(entry);
  return [
    `**${plain(label)}**${names(entry)}`,
    ...(description === undefined ? [] : [plain(description)]),
    // Of a person the description says it.
    ...(validUntil === undefined || kind === "persoon" ? [] : [`Tot ${dutchDate(validUntil)}.`]),
    ...(numbers === "" ? [] : [`${numbers}.`]),
    ...(withheld === undefined ? [] : [`Wordt in teksten niet gemarkeerd (${plain(withheld.replace(/\.$/u, ""))}).`]),
    ...(source === "" ? [] : [`Bron: ${source}.`]),
  ].join(" ");
}

/** ` (IND, *Immigration and Naturalisation Service*):` */
function names({ label, abbreviations = [], english }: GazetteerSource): string {
  const abbreviation = abbreviations.find(({ form }) => form !== label)?.form;
  const others = [
    ...(abbreviation === undefined ? [] : [plain(abbreviation)]),
    ...(english === undefined || english.toLowerCase() === label.toLowerCase() ? [] : [`*${plain(english)}*`]),
  ];
  return others.length === 0 ? ":" : ` (${others.join(", ")}):`;
}

const SCHEME_NAMES: Readonly<Record<IdentifierScheme, string>> = {
  tooi: "TOOI",
  bwbr: "",
  celex: "CELEX",
  stb: "",
  kamerstuk: "Kamerstuk",
  eurovoc: "EuroVoc",
  wikidata: "Wikidata",
  iso3166: "ISO",
  iso3166a3: "ISO",
  iso3166num: "ISO",
  unm49: "M49",
};

function numbersOf({ identifiers = {} }: GazetteerSource): string {
  return IDENTIFIER_SCHEMES.flatMap((scheme) => {
    const value = identifiers[scheme];
    if (value === undefined) return [];
    const shown = scheme === "tooi" ? value.slice(value.lastIndexOf("/") + 1) : value;
    const href = addressOf(scheme, value);
    return [`${SCHEME_NAMES[scheme]} ${href === undefined ? shown : `[${shown}](${href})`}`.trim()];
  }).join(", ");
}

/** `2019-12-05` becomes `5 december 2019`, `2019` stays. */
function dutchDate(date: string): string {
  const options = { year: "numeric", month: "long", day: "numeric" } as const;
  const [year, month, day] = date.split("-");
  if (month === undefined) return date;
  const written = new Intl.DateTimeFormat("nl", day === undefined ? { year: "numeric", month: "long" } : options);
  return written.format(new Date(Number(year), Number(month) - 1, Number(day ?? 1)));
}

/** Keeps what Markdown would take for its own. */
export function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>|~]/gu, "\\$&");
}
