import type { Case } from "../../testing/cases.ts";

export const CASES: readonly Case[] = [
  { says: "the number between brackets", text: "de Retourrichtlijn (⟦2008/115/EG⟧) bepaalt", ids: ["32008L0115"] },
  { says: "a regulation and its mark", text: "de ⟦Grensverordening (EU) 2024/1356⟧.", ids: ["32024R1356"] },
  { says: "a mark within brackets", text: "de Beheerverordening (⟦(EU) 2024/1351⟧)", ids: ["32024R1351"] },
  { says: "the number without brackets", text: "de ⟦Erkenningsrichtlijn 2011/95/EU⟧", ids: ["32011L0095"] },
  { says: "nr. and an old year", text: "de ⟦Overdrachtsverordening (EG) nr. 343/2003⟧", ids: ["32003R0343"] },
  { says: "a title in between", text: "de richtlijn over gezinshereniging (⟦2003/86/EG⟧)", ids: ["32003L0086"] },
  { says: "the institution in between", text: "het ⟦besluit van de Raad 2008/633/JBZ⟧ regelt", ids: ["32008D0633"] },
  {
    says: "a date in between",
    text: "het besluit van de Raad van 12 februari 2007 (⟦2007/126/JBZ⟧)",
    ids: ["32007D0126"],
  },
  { says: "a line end", text: "de Opvang-\nrichtlijn\n(⟦2013/33/EU⟧)", ids: ["32013L0033"] },
];

/** Sentences without an act whose number stands behind its name. */
export const NOT: readonly string[] = [
  "de verordening van (EU) 2024/1351 alleen genoemd",
  "de Visumverordening (EU) en 2018/1806",
  "het nummer 2008/115/EG op het formulier",
  "de lening van (EU) 2024/1351",
  "de richtlijn. Zie ook 2008/115/EG",
  "de Afvalstoffenverordening (2019/12)",
  "het besluitvormingsproces (2008/115/EG)",
  "de richtlijn van 1 mei over (2019/20/EG",
];
