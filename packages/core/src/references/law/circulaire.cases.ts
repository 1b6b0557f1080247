import type { Case } from "../../testing/cases.ts";

export const CASES: readonly Case[] = [
  { says: "a list", text: "⟦WBV 2023/3⟧ en ⟦2023/5⟧ wijzigen", ids: ["WBV 2023/3", "WBV 2023/5"] },
  { says: "its abbreviation in brackets", text: "⟦Werkinstructie (WI) 2019/17⟧", ids: ["WI 2019/17"] },
  { says: "an information note", text: "zie ⟦IND-informatiebericht 2021/45⟧", ids: ["IB 2021/45"] },
  { says: "a change of the Vreemdelingencirculaire", text: "bij ⟦WBV 2023/5⟧ is", ids: ["WBV 2023/5"] },
  { says: "an older change", text: "⟦TBV 2003/12⟧", ids: ["TBV 2003/12"] },
  { says: "a circular", text: "(⟦MG 2006/40⟧)", ids: ["MG 2006/40"] },
  { says: "a circular in words", text: "de ⟦MG-circulaire 2006/40⟧", ids: ["MG 2006/40"] },
  { says: "an instruction", text: "⟦WI 2021/13⟧ en", ids: ["WI 2021/13"] },
  { says: "an instruction in words", text: "de ⟦IND-werkinstructie 2019/17⟧", ids: ["WI 2019/17"] },
  { says: "nr. before the number", text: "⟦werkinstructie nr. 2014/10⟧", ids: ["WI 2014/10"] },
  { says: "a no-break space", text: "⟦WBV\u00a02023/5⟧", ids: ["WBV 2023/5"] },
  { says: "a line end", text: "⟦WBV\n2023/5⟧", ids: ["WBV 2023/5"] },
  { says: "a note number before it", text: "3⟦WBV 2023/5⟧", ids: ["WBV 2023/5"] },
];

/** Sentences without a circular in them. */
export const NOT: readonly string[] = [
  "neem 5 mg 2000/3 keer",
  "de werkinstructie van 2014/2015",
  "WBV 12/5",
  "WBV 2023",
  "MG 2006/40/2",
  "TBV 3000/12",
];
