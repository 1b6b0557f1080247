import type { Case } from "../../testing/cases.ts";

export const CASES: readonly Case[] = [
  {
    says: "the short form of the Court of Justice",
    text: "(arrest Jawo, ⟦EU:C:2019:218⟧, punt 80)",
    ids: ["ECLI:EU:C:2019:218"],
  },
  { says: "a Dutch judgment", text: "de uitspraak ⟦ECLI:NL:RVS:2023:506⟧.", ids: ["ECLI:NL:RVS:2023:506"] },
  { says: "lower case", text: "(⟦ecli:nl:rbdha:2021:12345⟧)", ids: ["ECLI:NL:RBDHA:2021:12345"] },
  { says: "spaces between its parts", text: "⟦ECLI : NL : RVS : 2021 : 2042⟧", ids: ["ECLI:NL:RVS:2021:2042"] },
  { says: "a line end inside", text: "⟦ECLI:NL:RVS:\n2023:506⟧, r.o. 4", ids: ["ECLI:NL:RVS:2023:506"] },
  { says: "an LJN as its number", text: "⟦ECLI:NL:HR:2006:AU5496⟧", ids: ["ECLI:NL:HR:2006:AU5496"] },
  { says: "a comma before an LJN", text: "⟦ECLI:NL:HR:2012, BV0614⟧", ids: ["ECLI:NL:HR:2012:BV0614"] },
  { says: "a semicolon for a colon", text: "⟦ECLI;EU:C:2021:127⟧", ids: ["ECLI:EU:C:2021:127"] },
  { says: "the Court of Justice", text: "⟦ECLI:EU:C:2021:127⟧, punt 30", ids: ["ECLI:EU:C:2021:127"] },
  {
    says: "the Court of Human Rights",
    text: "⟦ECLI:CE:ECHR:2011:0121JUD003069609⟧",
    ids: ["ECLI:CE:ECHR:2011:0121JUD003069609"],
  },
  {
    says: "a number with dots, of a country that has them",
    text: "⟦ECLI:DE:BVerfG:2020:rs20200505.2bvr085915⟧.",
    ids: ["ECLI:DE:BVERFG:2020:RS20200505.2BVR085915"],
  },
  { says: "no space behind the full stop", text: "⟦ECLI:NL:RVS:2023:506⟧.De Afdeling", ids: ["ECLI:NL:RVS:2023:506"] },
  { says: "a no-break space", text: "⟦ECLI:NL:RVS:\u00a02023:506⟧", ids: ["ECLI:NL:RVS:2023:506"] },
  { says: "a note number before it", text: "12⟦ECLI:NL:RVS:2023:506⟧", ids: ["ECLI:NL:RVS:2023:506"] },
  {
    says: "two in a row",
    text: "⟦ECLI:NL:RVS:2023:506⟧ en ⟦ECLI:NL:RVS:2023:507⟧",
    ids: ["ECLI:NL:RVS:2023:506", "ECLI:NL:RVS:2023:507"],
  },
  { says: "an address", text: "?id=⟦ECLI:NL:HR:2007:BB5172⟧&x=1", ids: ["ECLI:NL:HR:2007:BB5172"] },
];

/** Sentences without a judgment in them. */
export const NOT: readonly string[] = [
  "ECLI:NL:RBDHA:2020:11 445 met een spatie te veel",
  "EU:X:2019:218 en eu:c:2019",
  "van de EU: C:2019 is een map",
  "LJN BB5172",
  "LJN: AU5496, NJ 2006, 393",
  "de ECLI: een nummer voor elke uitspraak",
  "ECLI:NL:RVS:2023: De Afdeling oordeelt",
  "ECLI:NL:HR:2012, 5 mei",
  "ECLI:NL:RVS:506",
  "RVS:1984:AH0317",
  "ECLI:NL:RVS:0023:506",
];
