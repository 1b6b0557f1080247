import type { Case } from "../../testing/cases.ts";

export const CASES: readonly Case[] = [
  { says: "the word before it", text: "het ⟦dossier 19 637⟧ (Vreemdelingenbeleid)", ids: ["19637"] },
  { says: "several of them", text: "de ⟦Kamerstukdossiers 19 637⟧ en ⟦30573⟧", ids: ["19637", "30573"] },
  { says: "a bill", text: "het ⟦wetsvoorstel 36 349⟧ ligt voor", ids: ["36349"] },
  { says: "a bill in brackets", text: "dit ⟦wetsvoorstel (35 570 VI⟧)", ids: ["35570-VI"] },
  { says: "a paper behind the word is a paper", text: "dossier ⟦19 637, nr. 2375⟧", ids: ["kst-19637-2375"] },
];

/** Sentences without a dossier in them. */
export const NOT: readonly string[] = [
  "Uw dossier 2019 is gesloten",
  "Het dossier 31456 van de verzekeraar",
  "In dossier 12 zaten 19 637 stukken",
  "dossiernummer 70 123 456",
  "Het wetsvoorstel 2019-2020",
  "dossier 98 765 van de verzekering",
];
