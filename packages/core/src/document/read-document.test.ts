import { describe, expect, it } from "vitest";
import { read } from "../annotate.ts";

function furnitureOf(text: string): string[] {
  return read(text).furniture.map(({ start, end }) => text.slice(start, end).trim());
}

const LETTER = `> Retouradres Postbus 20301 2500 EH  Den Haag

Aan de Voorzitter van de Tweede Kamer
der Staten-Generaal
Postbus 20018
2500 EA  DEN HAAG

Ons kenmerk
2971694

Datum 10 juli 2020
Onderwerp Uitvoering van een motie over
migratieovereenkomsten


Hierbij bied ik u, mede namens de Minister van Buitenlandse Zaken, het overzicht aan (Kamerstuk 19 637, nr. 2375).

Datum
10 juli 2020
Pagina 1 van 8
`;

const PAPER = `Tweede Kamer der Staten-Generaal 2

Vergaderjaar 2022–2023

32 317 JBZ-Raad

Nr. 789 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG

Vastgesteld 3 november 2022

De commissie heeft vragen over de geannoteerde agenda (Kamerstuk 32 317, nr. 788).

kst-32317-789
ISSN 0921 - 7371
’s-Gravenhage 2022 Tweede Kamer, vergaderjaar 2022–2023, 32 317, nr. 789 1
`;

describe("what a text says it is itself", () => {
  it("is a letter's subject and date", () => {
    expect(read(LETTER).document).toEqual({
      title: "Uitvoering van een motie over migratieovereenkomsten",
      date: "2020-07-10",
    });
  });

  it("is when an answer to questions was received", () => {
    const answer =
      "Vragen van het lid Jansen (SP) aan de Minister (ingezonden 15 september 2021).\n" +
      "Antwoord van Minister Pietersen (Justitie en Veiligheid) (ontvangen 23 november\n2021).";
    expect(read(answer).document).toEqual({ date: "2021-11-23" });
  });

  it("is a printed paper's number, dossier, sort, date and vergaderjaar", () => {
    expect(read(PAPER).document).toEqual({
      id: "kst-32317-789",
      title: "JBZ-Raad; Verslag van een schriftelijk overleg",
      date: "2022-11-03",
      vergaderjaar: "2022-2023",
    });
  });

  it("is the head of a paper as older ones print it, line by line", () => {
    const head = "19 637\nVreemdelingenbeleid\n\n30 573\nMigratiebeleid\n\nnr. 1301\nBRIEF VAN DE MINISTER1\n";
    expect(read(head).document).toEqual({ id: "kst-19637-1301", title: "Vreemdelingenbeleid; Brief van de minister" });
  });

  it("has no identifier where a lettered paper does not say its session, or is a reprint", () => {
    expect(read("30 308\nRegels inzake inburgering\n\nD\nBRIEF VAN DE MINISTER\n").document.id).toBeUndefined();
    expect(read("36 703 Wijziging van de wet\n\nF NOTA NAAR AANLEIDING VAN HET VERSLAG\n").document.id).toBe(
      "kst-36703-F",
    );
    const reprint = "Vergaderjaar 2016–2017\n34 086 Wijziging van de wet\n\nB HERDRUK1 VOORLOPIG VERSLAG\n";
    expect(read(reprint).document.id).toBeUndefined();
  });

  it("is a letter of the Eerste Kamer's papers", () => {
    const text = "Eerste Kamer der Staten-Generaal 1\nVergaderjaar 2024–2025\n\n36 600 XX Begroting 2025\n\nB BRIEF\n";
    expect(read(text).document).toMatchObject({ id: "kst-36600-XX-B", title: "Begroting 2025; Brief" });
  });

  it("is the number of answered questions", () => {
    const text =
      "Tweede Kamer der Staten-Generaal 2\nVergaderjaar 2023–2024\n\nAanhangsel van de Handelingen\n" +
      "Vragen gesteld door de leden der Kamer\n\n387\nVragen van het lid Ceder\n";
    expect(read(text).document).toEqual({ id: "ah-tk-20232024-387", vergaderjaar: "2023-2024" });
  });

  it("is nothing where the text does not say", () => {
    expect(read("De Minister schreef op 10 juli 2020 over het onderwerp migratie.").document).toEqual({});
    expect(read("Datum van aankomst: onbekend\nOnderwerpen die aan bod komen: asiel").document).toEqual({});
  });
});

describe("the furniture of a text", () => {
  it("is the address, the mark, the dates and the page numbers of a letter", () => {
    expect(furnitureOf(LETTER)).toEqual([
      "> Retouradres Postbus 20301 2500 EH  Den Haag",
      "Postbus 20018",
      "2500 EA  DEN HAAG",
      "Ons kenmerk\n2971694",
      "Datum 10 juli 2020",
      "Datum\n10 juli 2020",
      "Pagina 1 van 8",
    ]);
  });

  it("is the identifier and the feet of a printed paper", () => {
    expect(furnitureOf(PAPER)).toEqual([
      "kst-32317-789\nISSN 0921 - 7371",
      "’s-Gravenhage 2022 Tweede Kamer, vergaderjaar 2022–2023, 32 317, nr. 789 1",
    ]);
  });

  it("holds no annotation, and hides none in the text", () => {
    const references = (text: string) =>
      read(text).annotations.flatMap((one) => (one.type === "reference" ? one.id : []));
    expect(references(LETTER)).toEqual(["kst-19637-2375"]);
    expect(references(PAPER)).toEqual(["kst-32317-788"]);
  });

  it("is nothing in a text that is no letter", () => {
    expect(furnitureOf("Stuur uw bezwaar naar:\nPostbus 20018\n2500 EA  DEN HAAG\n")).toEqual([]);
  });
});
