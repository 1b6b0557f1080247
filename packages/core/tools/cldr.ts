import { createRequire } from "node:module";
import { z } from "zod";

/** What the Unicode Common Locale Data Repository knows of a country or region. */
export interface Territory {
  /** In Dutch, the preferred name first. */
  readonly names: readonly [string, ...string[]];
  readonly english: string;
  /** ISO 3166-1, in three letters and in three digits; absent for a region, and for a code that ISO did not give out. */
  readonly alpha3?: string;
  readonly numeric?: string;
}

const load = createRequire(import.meta.url);

const manifest = z.object({ version: z.string() });
const names = z.record(z.string(), z.string());
const localeNames = z.object({
  main: z.record(z.string(), z.object({ localeDisplayNames: z.object({ territories: names }) })),
});
const codes = z.object({
  supplemental: z.object({
    codeMappings: z.record(z.string(), z.object({ _alpha3: z.string().optional(), _numeric: z.string().optional() })),
  }),
});

/** The edition that is read, as a source of facts names it. */
export const CLDR: string = `Unicode CLDR ${manifest.parse(load("cldr-localenames-full/package.json")).version}`;

const dutch = namesIn("nl");
const english = namesIn("en");
const mappings = codes.parse(load("cldr-core/supplemental/codeMappings.json")).supplemental.codeMappings;

/**
 * A country by its ISO 3166-1 code of two letters, or a region by its UN M49 code of three digits; undefined where CLDR
 * has none.
 */
export function territoryOf(code: string): Territory | undefined {
  const name = dutch[code];
  if (name === undefined) return undefined;
  const { _alpha3: alpha3, _numeric: numeric } = mappings[code] ?? {};
  const isListed = isIsoCode(code) && alpha3 !== undefined && numeric !== undefined;
  return {
    names: [name, ...otherNames(code)],
    english: english[code] ?? name,
    ...(isListed && { alpha3, numeric }),
  };
}

/** Every country and area that ISO 3166-1 has a code for. */
export function isoCountries(): string[] {
  return Object.keys(mappings).filter((code) => territoryOf(code)?.numeric !== undefined);
}

// `VS` and `VK` are among the short names; they mean more than a country, and are given by hand, with what shows it.
function otherNames(code: string): string[] {
  return Object.entries(dutch)
    .filter(([key, name]) => key.startsWith(`${code}-alt-`) && !/^\p{Lu}+$/u.test(name))
    .map(([, name]) => name);
}

/** ISO 3166-1 leaves AA, QM–QZ, XA–XZ and ZZ to whoever wants them; CLDR uses some. EU is kept free and no country. */
function isIsoCode(code: string): boolean {
  return /^(?!AA|Q[M-Z]|X|ZZ|EU)[A-Z]{2}$/.test(code);
}

function namesIn(language: string): Readonly<Record<string, string>> {
  const { main } = localeNames.parse(load(`cldr-localenames-full/main/${language}/territories.json`));
  return main[language]?.localeDisplayNames.territories ?? {};
}
