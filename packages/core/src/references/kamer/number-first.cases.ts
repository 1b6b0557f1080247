import type { Case } from "../../testing/cases.ts";

export const CASES: readonly Case[] = [
  { says: "glued to a chapter", text: "aan te houden: ⟦36410-XX-14⟧.", ids: ["kst-36410-XX-14"] },
  { says: "glued to an EU series", text: "De brief ⟦21501-02-1877⟧ is behandeld.", ids: ["kst-21501-02-1877"] },
  { says: "with an R-number between", text: "goedgekeurd: ⟦36643-(R2202)-7⟧", ids: ["kst-36643-7"] },
  {
    says: "in a list of its like",
    text: "opnieuw aan te houden: ⟦32317-801⟧; ⟦36410-XX-14⟧; ⟦19637-3120⟧.",
    ids: ["kst-32317-801", "kst-36410-XX-14", "kst-19637-3120"],
  },
  { says: "in brackets behind a motion", text: "de motie-Becker over opvang (⟦19637-3120⟧);", ids: ["kst-19637-3120"] },
  { says: "behind the word alone", text: "Motie ⟦32 317-801⟧ is aangenomen", ids: ["kst-32317-801"] },
  { says: "behind a colon at a line end", text: "de volgende stukken:\n⟦34722-1⟧", ids: ["kst-34722-1"] },
  {
    says: "behind a paper",
    text: "⟦Kamerstukken 19637-3120⟧ en ⟦19637-3121⟧",
    ids: ["kst-19637-3120", "kst-19637-3121"],
  },
  {
    says: "a dossier with its chapter in brackets",
    text: "Begroting Asiel en Migratie (⟦36600-XX⟧)",
    ids: ["36600-XX"],
  },
  { says: "a dossier and chapter, spaced", text: "voor het jaar 2025 (⟦36\u00a0600 XX⟧).", ids: ["36600-XX"] },
  {
    says: "a dossier behind the title of a bill",
    text: "Wijziging van de Wet inburgering 2021 in verband met de taaleis (⟦36118⟧);",
    ids: ["36118"],
  },
  {
    says: "a bill with a title in brackets",
    text: "het wetsvoorstel Regels over opvang (Opvangwet) (⟦36 333⟧).",
    ids: ["36333"],
  },
];

/** Sentences with numbers that are none. */
export const NOT: readonly string[] = [
  "Er kwamen meer mensen (31226) dan verwacht.",
  "Er kwamen 31226-27 mensen.",
  "een schatting (31 226-32 400) van het aantal",
  "norm NEN (21931-1) geldt",
  "Het artikelnummer 31226-27 is uitverkocht.",
  "Bel 070-31 226-27 voor vragen over de brief.",
  "De motie kost € 31 226-27.",
  "de spanning op het net (20 000 V)",
  "tussen 17.000-18.000 plekken",
  "in de jaren 2016-2017 (20172)",
  "de brief van 2016-17",
  "De rekening (31226-27) is betaald.",
  "Vaststelling van het aantal plekken voor opvang (35 000) in 2019",
  "en de Wijziging van de tabel met aantallen mensen (31226) daarin",
  "Regels (18512) en uitzonderingen (18513)",
];
