import type { Case } from "../../testing/cases.ts";

export const CASES: readonly Case[] = [
  { says: "its number", text: "het advies van 4 mei (⟦W04.16.0123/I⟧)", ids: ["RvS W04.16.0123/I"] },
  { says: "another section", text: "kenmerk ⟦W16.19.0054/II⟧.", ids: ["RvS W16.19.0054/II"] },
  { says: "No. stuck to it", text: "No.⟦W03.12.0197/II⟧", ids: ["RvS W03.12.0197/II"] },
  { says: "five digits", text: "no. ⟦W16.23.00207/II⟧", ids: ["RvS W16.23.00207/II"] },
  { says: "a law of the Kingdom", text: "⟦W02.21.0245/II/K⟧", ids: ["RvS W02.21.0245/II/K"] },
];

/** Sentences without advice of the Raad van State in them. */
export const NOT: readonly string[] = [
  "W04 is een ministerie",
  "W04.16.0123",
  "W04.16.01234/I",
  "W19.16.0123/I",
  "AW04.16.0123/I",
  "W04.16.0123/IX",
  "versie w04.16.2",
];
