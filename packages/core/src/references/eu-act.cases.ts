import type { Case } from "../testing/cases.ts";

export const CASES: readonly Case[] = [
  { says: "the year first since 2015", text: "⟦Verordening (EU) 2019/1896⟧ van het", ids: ["32019R1896"] },
  { says: "the number first with nr.", text: "van ⟦Verordening (EU) nr. 1052/2013⟧ en", ids: ["32013R1052"] },
  { says: "a line end before the treaty", text: "en ⟦Verordening \n(EU) 2016/1624⟧.", ids: ["32016R1624"] },
  { says: "capitals", text: "⟦VERORDENING (EU) 2019/1896⟧ VAN HET EUROPEES PARLEMENT", ids: ["32019R1896"] },
  { says: "the European Community", text: "⟦Verordening (EG) nr. 810/2009⟧", ids: ["32009R0810"] },
  { says: "two possible years in the old way", text: "⟦Verordening (EG) 1999/2000⟧", ids: ["32000R1999"] },
  { says: "nr. written before a new number", text: "⟦Verordening (EU) nr. 2016/399⟧", ids: ["32016R0399"] },
  { says: "a year of two digits", text: "⟦Verordening (EEG) nr. 1612/68⟧", ids: ["31968R1612"] },
  { says: "an implementing act", text: "⟦Uitvoeringsverordening (EU) 2017/565⟧", ids: ["32017R0565"] },
  { says: "a directive with its suffix", text: "⟦Richtlijn 2008/115/EG⟧ (Terugkeerrichtlijn)", ids: ["32008L0115"] },
  { says: "an old directive", text: "⟦richtlijn 93/42/EEG⟧", ids: ["31993L0042"] },
  { says: "a directive since 2015", text: "⟦Richtlijn (EU) 2018/2001⟧", ids: ["32018L2001"] },
  { says: "a decision of the Union", text: "⟦Besluit 2010/252/EU⟧ van de Raad", ids: ["32010D0252"] },
  { says: "a framework decision", text: "⟦kaderbesluit 2008/977/JBZ⟧", ids: ["32008F0977"] },
  { says: "the name broken at a line end", text: "de ⟦Veror-\ndening (EU) 2019/1896⟧", ids: ["32019R1896"] },
];

/** Sentences without an act of the Union in them. */
export const NOT: readonly string[] = [
  "Besluit 12/2003 van de gemeenteraad",
  "de Afvalstoffenverordening 2019/12",
  "Verordening 2016/12 van de gemeente",
  "een besluit op 12/10/2019 genomen",
  "de verordening over het Algemeen Preferentieel Stelsel",
  "richtlijn 3/4 van de handleiding",
];
