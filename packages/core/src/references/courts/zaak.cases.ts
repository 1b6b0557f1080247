import type { Case } from "../../testing/cases.ts";

export const CASES: readonly Case[] = [
  { says: "PPU stuck to it", text: "arrest ⟦C-704/17⟧PPU van", ids: ["C-704/17"] },
  { says: "P stuck to it", text: "in zaak ⟦C-402/05⟧P.", ids: ["C-402/05"] },
  { says: "a space for the hyphen", text: "zaak ⟦C 277/11⟧ over", ids: ["C-277/11"] },
  { says: "the number alone", text: "het arrest A en S (⟦C-550/16⟧).", ids: ["C-550/16"] },
  { says: "the word zaak before it", text: "in zaak ⟦C-112/20⟧, punt 27", ids: ["C-112/20"] },
  { says: "two cases", text: "zaken ⟦C-411/10⟧ en ⟦C-493/10⟧", ids: ["C-411/10", "C-493/10"] },
  {
    says: "a hyphen that does not break",
    text: "gevoegde zaken ⟦C\u2011411/10⟧ en ⟦C\u2011493/10⟧",
    ids: ["C-411/10", "C-493/10"],
  },
  { says: "an en dash", text: "HvJ EU 12 april 2018, ⟦C–550/16⟧", ids: ["C-550/16"] },
  { says: "a case of the General Court", text: "(⟦T-540/15⟧, De Capitani)", ids: ["T-540/15"] },
  { says: "an urgent procedure", text: "zaken ⟦C-924/19⟧ PPU en ⟦C-925/19⟧ PPU", ids: ["C-924/19", "C-925/19"] },
  { says: "two digits where the court is named", text: "HvJ EU 22 november 2022, ⟦C-69/21⟧", ids: ["C-69/21"] },
  {
    says: "two digits with an ECLI behind",
    text: "(⟦C-69/21⟧, ⟦ECLI:EU:C:2022:913⟧)",
    ids: ["C-69/21", "ECLI:EU:C:2022:913"],
  },
  { says: "an old case", text: "zaak ⟦C-6/64⟧ (Costa/ENEL)", ids: ["C-6/64"] },
  { says: "a line end behind the hyphen", text: "zaak ⟦C-\n550/16⟧", ids: ["C-550/16"] },
  { says: "a note number before it", text: "4⟦C-578/16⟧ PPU", ids: ["C-578/16"] },
  { says: "spaces around the slash", text: "zaak ⟦C-550 / 16⟧", ids: ["C-550/16"] },
];

/** Sentences without a case of the Court in them. */
export const NOT: readonly string[] = [
  "de accu C582/17 van het Hof",
  "zie onderdeel C 277/11 van de zaak",
  "C-3/4 van de nota",
  "Vitamine C-12/13",
  "bijlage C-112/20 van het bestek",
  "A-12/13",
  "een zaak als C-550/1636",
  "zaak C-550/45",
  "zaak c-550/16 in kleine letters",
  "BNB 1978/7, NJ 2004/12 en JV 2009/30",
  "optie C-1/2",
  "PbEU C-115/07",
  "T-shirts voor 12/13 euro",
  "rijbewijs C-12/24",
  "groep C-10/11 speelt zaterdag",
  "ABC-123/10",
];
