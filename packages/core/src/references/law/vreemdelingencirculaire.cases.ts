import type { Case } from "../../testing/cases.ts";

export const CASES: readonly Case[] = [
  { says: "a chapter before the name", text: "zie ⟦hoofdstuk C3 Vc⟧.", ids: ["Vc 2000 C3"] },
  { says: "a paragraph before the name", text: "⟦paragraaf B8/3 Vc 2000⟧", ids: ["Vc 2000 B8/3"] },
  { says: "no label", text: "(⟦B8/3 Vc 2000⟧)", ids: ["Vc 2000 B8/3"] },
  { says: "the name first", text: "⟦Vc 2000 B8/3⟧ bepaalt", ids: ["Vc 2000 B8/3"] },
  { says: "the name in full first", text: "⟦Vreemdelingencirculaire 2000, B8/3⟧", ids: ["Vc 2000 B8/3"] },
  { says: "the label behind the name", text: "⟦Vc 2000, paragraaf C2/7.1⟧", ids: ["Vc 2000 C2/7.1"] },
  {
    says: "the name in full behind",
    text: "⟦A1/4.3 van de Vreemdelingencirculaire 2000⟧ (A)",
    ids: ["Vc 2000 A1/4.3"],
  },
  {
    says: "two paragraphs",
    text: "⟦paragrafen B8/3⟧ en ⟦C1/4.4.2 Vc⟧",
    ids: ["Vc 2000 B8/3", "Vc 2000 C1/4.4.2"],
  },
  { says: "the circular of 1994", text: "⟦B7/2 Vc 1994⟧", ids: ["Vc 1994 B7/2"] },
  { says: "a line end", text: "⟦paragraaf\nB8/3 Vc 2000⟧", ids: ["Vc 2000 B8/3"] },
  { says: "a no-break space", text: "⟦paragraaf B8/3\u00a0Vc\u00a02000⟧", ids: ["Vc 2000 B8/3"] },
  {
    says: "the name broken at a line end",
    text: "⟦paragraaf B8/3 van de Vreemdelingencircu-\nlaire 2000⟧",
    ids: ["Vc 2000 B8/3"],
  },
  { says: "a label with a capital", text: "⟦Paragraaf C2/3 Vc⟧ is gewijzigd", ids: ["Vc 2000 C2/3"] },
];

/** Sentences without a section of the circular in them. */
export const NOT: readonly string[] = [
  "de Vreemdelingencirculaire 2000 is gewijzigd",
  "Vc: Vreemdelingencirculaire",
  "B8/3 zonder circulaire",
  "Vc 2013 B8/3",
  "niveau C1 en B2 van de taaltoets",
  "formulier A4 in de Vc",
  "B12 en vc",
  "Vc 2000 en B8/3 van het verslag",
  "de Vc en C3 van de begroting",
];
