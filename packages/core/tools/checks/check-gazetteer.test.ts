import { describe, expect, it } from "vitest";
import type { GazetteerSource } from "../gazetteer-schema.ts";
import { celexOf } from "./acts.ts";
import { mistakesInGazetteer, withoutMistakes } from "./check-gazetteer.ts";

const agency: GazetteerSource = {
  id: "organisatie/ind",
  kind: "organisatie",
  label: "Immigratie- en Naturalisatiedienst",
  abbreviations: [{ form: "IND", caseSensitive: true, ambiguous: true }],
  evidence: [{ form: "IND", articles: ["de"] }],
  verified: true,
  sources: [{ of: "name", source: "ind.nl" }],
};

const act: GazetteerSource = {
  id: "regeling/dublin",
  kind: "regeling",
  label: "Dublinverordening",
  variants: ["Verordening (EU) nr. 604/2013"],
  identifiers: { celex: "32013R0604" },
  verified: true,
  sources: [
    { of: "name", source: "EUR-Lex" },
    { of: "celex", source: "EUR-Lex" },
  ],
};

const person: GazetteerSource = {
  id: "persoon/ard-van-der-steur",
  kind: "persoon",
  label: "Ard van der Steur",
  terms: [{ role: "Minister van Veiligheid en Justitie", start: "2015-03-20", end: "2017-01-27" }],
  verified: true,
  sources: [{ of: "name", source: "parlement.com" }],
};

const laws = [{ written: "Dublinverordening", exact: false, law: "32013R0604" }];
const mistakes = (...entries: GazetteerSource[]) => mistakesInGazetteer(entries, laws);

describe("an entry without mistakes", () => {
  it("is passed on", () => {
    expect(withoutMistakes([agency, act, person], laws)).toEqual([agency, act, person]);
  });

  it("may have an abbreviation for its label", () => {
    expect(mistakes({ ...agency, label: "IND" })).toEqual([]);
  });

  it("may begin with an article that is part of the name, in capitals that count", () => {
    expect(mistakes({ ...agency, label: "De Brug", exactForms: ["De Brug"] })).toEqual([]);
  });
});

describe("a mistake in an entry is said with its file, entry and field", () => {
  it.each<[string, GazetteerSource, string]>([
    [
      "a form that stands twice",
      { ...agency, aliases: ["Naturalisatiedienst"], variants: ["Naturalisatiedienst"] },
      'organisatie.json: organisatie/ind: variants: "Naturalisatiedienst" stands under aliases too; keep one of them',
    ],
    [
      "an article",
      { ...agency, aliases: ["de naturalisatiedienst"] },
      'aliases: "de naturalisatiedienst" begins with an article; leave it out, or, where it is part of the name,',
    ],
    [
      "a character that is never read",
      { ...agency, aliases: ["IND®"] },
      'aliases: "IND®" holds "®", which is never read',
    ],
    ["a sentence", { ...agency, aliases: ["Zij beslist ".repeat(20).trim()] }, "is longer than any name"],
    ["capitals of no form", { ...agency, exactForms: ["Ind"] }, 'exactForms: "Ind" is no form of this entry'],
    [
      "evidence for no form",
      { ...agency, evidence: [{ form: "I.N.D.", articles: ["de"] }] },
      'evidence: "I.N.D." is no form of this entry; add it to contextual',
    ],
    [
      "evidence that is not needed",
      { ...agency, abbreviations: [{ form: "IND" }] },
      'evidence: "IND" counts without evidence; move it to contextual, mark it ambiguous,',
    ],
    [
      "two rows of evidence",
      {
        ...agency,
        evidence: [
          { form: "IND", articles: ["de"] },
          { form: "IND", words: ["asiel"] },
        ],
      },
      'evidence: "IND" has two rows; make them one',
    ],
    [
      "an identifier of another shape",
      { ...agency, identifiers: { wikidata: "2609978" }, sources: [{ of: "wikidata", source: "Wikidata" }] },
      'identifiers: wikidata "2609978" is not written like Q2609978',
    ],
    [
      "an identifier that nobody saw",
      { ...act, identifiers: { ...act.identifiers, eurovoc: "281" } },
      'identifiers: eurovoc "281" has no source; add a line of "eurovoc" to sources, or leave it out',
    ],
    [
      "the code of a country by hand",
      { ...agency, identifiers: { iso3166: "SY" }, sources: [{ of: "iso3166", source: "ISO" }] },
      "identifiers: iso3166 comes from CLDR; name the country under cldr instead",
    ],
    [
      "the number of another act",
      { ...act, variants: ["Verordening (EU) 2024/1351"] },
      'identifiers: "Verordening (EU) 2024/1351" is 32024R1351, and the entry says 32013R0604; one of the two is wrong',
    ],
    [
      "a law that the list of laws knows by another number",
      { ...act, variants: [], identifiers: { celex: "32003R0343" } },
      'identifiers: laws/ gives "Dublinverordening" to 32013R0604, and the entry says 32003R0343',
    ],
    [
      "validity that ends before it begins",
      { ...act, validFrom: "2013-06-26", validUntil: "2013-05" },
      "validUntil: 2013-05 lies before 2013-06-26; mend one of them",
    ],
    [
      "a term that ends before it begins",
      { ...person, terms: [{ role: "Minister", start: "2015", end: "2014-12-31" }] },
      "persoon.json: persoon/ard-van-der-steur: terms: Minister ends on 2014-12-31, before it begins",
    ],
    ["a field of another kind", { ...agency, surname: "Steur" }, "surname: is no field of the kind organisatie"],
    [
      "a description that was not checked",
      { ...agency, description: "Beslist over aanvragen." },
      "verified: its description was not checked; add a source of it with the day (checked), or say false",
    ],
  ])("%s", (_, wrong, message) => {
    const found = mistakes(wrong);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(message);
  });
});

describe("a mistake between entries is said at one of them, with the other", () => {
  const other = { ...agency, id: "organisatie/industrie", label: "Industriebond" };

  it("a form of both needs evidence in both", () => {
    expect(mistakes(agency, other)).toEqual([]);
    expect(mistakes(agency, { ...other, abbreviations: [], evidence: [], aliases: ["ind"] })).toEqual([
      'organisatie.json: organisatie/industrie: aliases: "ind" is a form of organisatie/ind too; move it to contextual in both, with evidence, or keep it in one',
    ]);
  });

  it("forms that differ in capitals that count are not the same", () => {
    const exact = { ...other, abbreviations: [{ form: "InD", caseSensitive: true }], evidence: [] };
    expect(mistakes(agency, exact)).toEqual([]);
  });

  it("an identifier is of one of them", () => {
    expect(mistakes(act, { ...act, id: "regeling/dublin-iii", label: "Dublin III" })).toContain(
      'regeling.json: regeling/dublin-iii: identifiers: celex "32013R0604" is that of regeling/dublin too; give it to the one it is of',
    );
  });

  it("a row may point to entries that are found only", () => {
    const pointing = (target: string) => ({ ...agency, evidence: [{ form: "IND", entries: [target] }] });
    expect(mistakes(act, pointing("regeling/dublin"))).toEqual([]);
    expect(mistakes(act, pointing("regeling/dublni"))).toEqual([
      'organisatie.json: organisatie/ind: evidence: the row of "IND" names regeling/dublni, which is no entry; name another, or leave it out',
    ]);
    expect(mistakes({ ...act, withheld: "dubbel" }, pointing("regeling/dublin"))[0]).toContain("is withheld");
  });
});

describe("the number of an act in its name", () => {
  it.each([
    ["Verordening (EU) 2019/1896", "32019R1896"],
    ["Verordening (EG) nr. 810/2009", "32009R0810"],
    ["Verordening 2016/399", "32016R0399"],
    ["Richtlijn 2008/115/EG", "32008L0115"],
    ["richtlijn 93/96/EEG", "31993L0096"],
    ["Dublinverordening", undefined],
  ])("%s is %s", (name, celex) => {
    expect(celexOf(name)).toBe(celex);
  });
});
