import { describe, expect, it } from "vitest";
import { unpackTitles } from "../src/titles/unpack-titles.ts";
import { packTitles } from "./pack-titles.ts";

const rows = [
  { dossier: "19637", title: "Vreemdelingenbeleid" },
  { dossier: "36200", title: "Nota over de toestand van ’s Rijks Financiën" },
  {
    dossier: "36200-VI",
    title: "Vaststelling van de begrotingsstaten van het Ministerie van Justitie en Veiligheid (VI)",
  },
  { dossier: "36204", title: "Regels over 2 landen" },
];

describe("packed titles", () => {
  it("write of a number what it is more than the one before", () => {
    expect(
      packTitles(rows)
        .split("\n")
        .map((line) => line.split("\t")[0]),
    ).toEqual(["19637", "16563", "-VI", "4"]);
  });

  it("come back, each to its own dossier", () => {
    expect([...unpackTitles(packTitles(rows))]).toEqual(rows.map(({ dossier, title }) => [dossier, title]));
  });

  it("are refused where dossiers stand in another order", () => {
    expect(() => packTitles([...rows].reverse())).toThrow("dossier 36200-VI stands behind 36204");
  });
});
