import { describe, expect, it } from "vitest";
import { annotate } from "../annotate.ts";
import { writeQuantity } from "./write-quantity.ts";

const written = (text: string) =>
  annotate(text, { only: "quantities" }).flatMap((one) => (one.type === "quantity" ? [writeQuantity(one)] : []));

describe("a quantity as a reader writes it", () => {
  it.each([
    ["Dat kost 118 miljoen euro per jaar.", "€ 118 miljoen per jaar"],
    ["Er is EUR 7,9 miljard beschikbaar.", "€ 7,9 miljard"],
    ["Het gaat om EUR 34 miljoen tot 59 miljoen.", "€ 34 miljoen tot 59 miljoen"],
    ["De boete is € 1.234.567.", "€ 1.234.567"],
    ["De leges zijn € 192,50.", "€ 192,50"],
    ["Ongeveer 12,5 procent keert terug.", "12,5%"],
    ["Het aandeel daalt 2 procentpunt.", "2 procentpunt"],
    ["Er kwamen 51.000 asielzoekers.", "51.000 asielzoekers"],
    ["Turkije vangt 1,7 miljoen vluchtelingen op.", "1,7 miljoen vluchtelingen"],
    ["De brief van 10 juli 2020.", "10 juli 2020"],
    ["Het overleg van 23-11-2022.", "23 november 2022"],
    ["Dat bleek in september 2019.", "september 2019"],
    ["De brief van 4 november jl.", "4 november"],
    ["De brief van februari jl.", "februari"],
  ])("%s", (text, expected) => {
    expect(written(text)).toEqual([expected]);
  });
});
