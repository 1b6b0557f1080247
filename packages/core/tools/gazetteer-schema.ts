import { z } from "zod";
import { IDENTIFIER_SCHEMES } from "../src/model/card.ts";
import { GAZETTEER_KINDS } from "../src/model/entity.ts";
import { territoryOf } from "./cldr.ts";

export const form: z.ZodString = z
  .string()
  .min(2)
  .refine((value) => value.trim() === value, "must not begin or end with a space")
  .refine((value) => !/\s\s/u.test(value), "must not hold two spaces in a row");
const calendar = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "must be YYYY, YYYY-MM or YYYY-MM-DD");

const id = z.string().regex(/^[a-z]+\/[a-z0-9-]+$/, "must be group/slug in lower case");

const abbreviation = z.strictObject({
  form,
  caseSensitive: z.boolean().optional(),
  /** Shown only where the text gives evidence for this meaning. */
  ambiguous: z.boolean().optional(),
  /** Not read before a hyphen: `EU-lidstaten` is not about the EU as `Frontex-schepen` is about Frontex. */
  aloneOnly: z.boolean().optional(),
});

/** What shows that a form with several meanings means this entry; docs/adr/0021 tells how it is weighed. */
const evidence = z
  .strictObject({
    form,
    /** The articles that go with this meaning: het COA, de IND. Behind the other article it is not meant. */
    articles: z.array(z.enum(["de", "het"])).optional(),
    /** One of these in the same paragraph; without capitals they are beginnings of words: `asiel` is in `asielzoekers`. */
    words: z.array(form).min(1).optional(),
    /** So is one of the words of this topic of `vocabulary/onderwerpen.json`. */
    topic: z.string().optional(),
    /** It stands straight behind one of these: `uw` Kamer, `een` Pool. */
    behind: z.array(form).min(1).optional(),
    /** It never stands straight behind one of these. */
    notBehind: z.array(form).min(1).optional(),
    /** It never stands straight before one of these: Kamer `van Koophandel`. */
    notBefore: z.array(form).min(1).optional(),
    /** One of these entries is named in the document. */
    entries: z.array(id).min(1).optional(),
    /** Not where the document names one of these and has not named this entry in full before. */
    unlessNamed: z.array(id).min(1).optional(),
    /** The document is of this day or later, and of a day before `until`. */
    from: calendar.optional(),
    until: calendar.optional(),
    /** What else the form may mean; for people, not read by the scanner. */
    competing: z.string().optional(),
  })
  .refine(
    ({ form: _form, competing: _competing, ...conditions }) => Object.keys(conditions).length > 0,
    "says no condition; give words, articles, entries or a date, or leave the rule out: the full name is evidence without it",
  );

/** A fact of the entry and where it was found. */
const source = z.strictObject({
  /** `name` (that it is called so), `description`, or the scheme of an identifier. */
  of: z.enum(["name", "description", ...IDENTIFIER_SCHEMES]),
  source: z.string().min(3),
  /** The day on which the fact was held against the source. */
  checked: calendar.optional(),
});

/** A time in which a person held an office. */
const term = z.strictObject({
  role: form,
  start: calendar,
  end: calendar.optional(),
  /** What is not certain about it, in words. */
  uncertain: z.string().optional(),
});

/** One entry of `gazetteer/<kind>.json`. CONTRIBUTING.md tells what each field is for. */
export const gazetteerEntry = z.strictObject({
  id,
  kind: z.enum(GAZETTEER_KINDS),
  /** Of a country (ISO 3166-1, two letters) or region (UN M49): its names and codes come from CLDR. */
  cldr: z
    .string()
    .refine((code) => territoryOf(code) !== undefined, "is no code of CLDR")
    .optional(),
  label: form,
  aliases: z.array(form).optional(),
  abbreviations: z.array(abbreviation).optional(),
  variants: z.array(form).optional(),
  /** Of a country or region: `Syrisch`, `Syrische`. Read where the text names the country too. */
  adjectives: z.array(form).optional(),
  /** Of a country or region, who lives there: `Syriër`, `Syriërs`. */
  inhabitants: z.array(form).optional(),
  contextual: z.array(form).optional(),
  exactForms: z.array(form).optional(),
  /** Of a person: read only where the text names them in full, or an office before it. */
  surname: form.optional(),
  evidence: z.array(evidence).optional(),
  english: z.string().optional(),
  identifiers: z.partialRecord(z.enum(IDENTIFIER_SCHEMES), z.string()).optional(),
  validFrom: calendar.optional(),
  validUntil: calendar.optional(),
  terms: z.array(term).optional(),
  description: z.string().max(200).optional(),
  /** Why the entry is in the glossary and not looked for in texts. */
  withheld: z.string().optional(),
  verified: z.boolean(),
  sources: z.array(source).min(1),
});

export type GazetteerSource = z.infer<typeof gazetteerEntry>;
