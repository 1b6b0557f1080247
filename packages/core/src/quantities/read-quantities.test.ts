import { describe, expect, it } from "vitest";
import { annotate } from "../annotate.ts";
import type { QuantityAnnotation } from "../model/annotation.ts";
import type { SourceText } from "../model/source-text.ts";

function quantitiesIn(source: string | SourceText): readonly QuantityAnnotation[] {
  return annotate(source).flatMap((one) => (one.type === "quantity" ? [one] : []));
}

function idsIn(source: string | SourceText): readonly string[] {
  return quantitiesIn(source).map(({ id }) => id);
}

describe("the value of a quantity", () => {
  it("is a number with its unit, and for a range both ends", () => {
    expect(quantitiesIn("EUR 34 miljoen tot 59 miljoen")).toMatchObject([
      { kind: "bedrag", value: 34_000_000, upTo: 59_000_000, unit: "EUR" },
    ]);
    expect(quantitiesIn("12,5 procent en 2 procentpunt")).toMatchObject([
      { kind: "percentage", value: 12.5, unit: "%" },
      { kind: "percentage", value: 2, unit: "procentpunt" },
    ]);
  });

  it("is exact in its identifier, where floating point is not", () => {
    expect(idsIn("€ 0,1 mln., € 1,005 miljoen, 8,29 miljard euro")).toEqual([
      "EUR 100000",
      "EUR 1005000",
      "EUR 8290000000",
    ]);
  });

  it("says who are counted, as the text calls them", () => {
    expect(quantitiesIn("Er kwamen 12.000 minderjarige asiel-\nzoekers en 3 miljoen Syriërs.")).toMatchObject([
      { value: 12_000, unit: "asielzoekers" },
      { value: 3_000_000, unit: "syriërs" },
    ]);
  });

  it("says how often a sum is paid, where the text does", () => {
    expect(quantitiesIn("118 miljoen euro per jaar; structureel € 5 mln.; € 20 per dag; € 7 miljoen")).toMatchObject([
      { value: 118_000_000, per: "jaar" },
      { value: 5_000_000, per: "jaar" },
      { value: 20, per: "dag" },
      { value: 7_000_000 },
    ]);
    expect(quantitiesIn("€ 7 miljoen")[0]).not.toHaveProperty("per");
  });
});

describe("a date that counts from the day of the text", () => {
  const letter = (date: string, sentence: string) =>
    `> Retouradres Postbus 20018 2500 EA Den Haag\nDatum ${date}\n\n${sentence}`;

  it("is the last such day with jl., and the next one with a.s.", () => {
    expect(idsIn(letter("10 juli 2020", "Op 8 november jl., 3 maart jl. en 10 juli jl."))).toEqual([
      "2019-11-08",
      "2020-03-03",
      "2020-07-10",
    ]);
    expect(idsIn(letter("10 juli 2020", "Per 1 januari a.s., 1 september a.s. en in februari jl."))).toEqual([
      "2021-01-01",
      "2020-09-01",
      "2020-02",
    ]);
  });

  it("has no value where the text does not say when it was written", () => {
    const [date] = quantitiesIn("Op 8 november jl. schreef ik u.");
    expect(date?.id).toBe("--11-08");
    expect(date).not.toHaveProperty("value");
  });

  it("is left without a year where neither jl. nor a.s. says which is meant", () => {
    expect(idsIn(letter("10 juli 2020", "De Raad vergadert op 25 november."))).toEqual(["--11-25"]);
  });
});

describe("a quantity", () => {
  it("gives way to the reference that it is part of", () => {
    expect(idsIn("Zie Stcrt. 4 mei 1999, nr. 83, Stb. 2000, 495 en Kamerstuk 36 200 VI, nr. 12.")).toEqual([]);
  });

  it("leaves the entity in it an entity", () => {
    expect(annotate("Er kwamen 51.000 asielzoekers.").map(({ type, text }) => [type, text])).toEqual([
      ["quantity", "51.000 asielzoekers"],
      ["entity", "asielzoekers"],
    ]);
  });

  it("is none in the head of a letter and in the running margin", () => {
    const margin = "Datum\n10 juli 2020\nOns kenmerk\n2971694";
    expect(idsIn(`Postbus 20018 2500 EA Den Haag\nDatum 10 juli 2020\n\nTekst.\n${margin}\nTekst.\n`)).toEqual([]);
  });

  it("never runs across a block, and is read up to its edge", () => {
    const cells = "118\nmiljoen euro 5 juli 2020";
    expect(idsIn(cells)).toEqual(["EUR 118000000", "2020-07-05"]);
    expect(idsIn({ text: cells, breaks: [4] })).toEqual(["2020-07-05"]);
    expect(idsIn({ text: "Artikel 3 juli 2020", breaks: [10] })).toEqual(["2020-07"]);
    expect(idsIn({ text: "op 3 juli 2020", breaks: [7] })).toEqual([]);
  });

  it("never runs across an empty line", () => {
    expect(idsIn("Er kwamen er 500\n\nvluchtelingen zijn welkom.")).toEqual([]);
    expect(idsIn("tot 5\r\n\r\nprocent, EUR\n \n500 in 10\n\nmiljoen euro")).toEqual([]);
    expect(idsIn("tabel 12\n\n10 juli\n\n2020, 3 tot\n\n5 procent")).toEqual(["--07-10", "5%"]);
  });

  it("is read across the indentation of a page's source", () => {
    expect(idsIn("tot 118\n            miljoen euro, op 10\n            juli 2020")).toEqual([
      "EUR 118000000",
      "2020-07-10",
    ]);
  });
});

describe("a text of one word, however long,", () => {
  it.each(["1", "1 ", "1\n", "1.", "1-", "€", "000.", "mei ", "1, ", "1 en ", "5 tot ", "5 jonge ", "f 1 "])(
    "holds no quantity where the word is none: %j",
    (word) => {
      expect(quantitiesIn(word.repeat(100_000 / word.length))).toEqual([]);
    },
  );

  it.each(["1 mei ", "5% ", "mei 2020 ", "€ 1; ", "1 miljoen euro tot "])("holds one in each %j", (words) => {
    expect(quantitiesIn(words.repeat(5_000))).toHaveLength(5_000);
  });
});

describe("asked for less", () => {
  const text = "Zie Kamerstuk 32 317, nr. 788 van 3 juli 2022: 51.000 asielzoekers en EUR 7 miljoen.";

  it.each([["references"], ["entities"], ["quantities"]] as const)(
    "annotate gives %s alone, and the same ones",
    (only) => {
      const type = { references: "reference", entities: "entity", quantities: "quantity" }[only];
      const some = annotate(text, { only });
      expect(some).toEqual(annotate(text).filter((one) => one.type === type));
      expect(some).not.toEqual([]);
    },
  );

  it("annotate gives several types", () => {
    const types = annotate(text, { only: ["references", "quantities"] }).map(({ type }) => type);
    expect(types).toEqual(["reference", "quantity", "quantity", "quantity"]);
  });
});
