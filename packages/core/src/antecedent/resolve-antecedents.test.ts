import { describe, expect, it } from "vitest";
import { read } from "../annotate.ts";

/** What each short form of a text means: `words = id`, or `words ? id or id` where the text leaves it open. */
function meanings(text: string): string[] {
  const { annotations, unresolved } = read(text);
  const derived = annotations.flatMap((one) =>
    one.type === "reference" && one.confidence !== undefined ? [`${one.text} = ${one.id}`] : [],
  );
  return [...derived, ...unresolved.map((one) => `${one.text} ? ${one.candidates.join(" or ")}`)];
}

describe("a number alone", () => {
  it("belongs to the dossier its own sentence cites", () => {
    expect(meanings("Zie Kamerstuk 32 317, nr. 788 (geannoteerde agenda) en nr. 790 (verslag).")).toEqual([
      "nr. 790 = kst-32317-790",
    ]);
  });

  it("belongs to nothing in another sentence", () => {
    expect(meanings("Zie Kamerstuk 32 317, nr. 788. De vraag onder letter a, nr. 3, blijft staan.")).toEqual([]);
  });

  it("is left open where the sentence cites two dossiers", () => {
    expect(meanings("Zie Kamerstuk 32 317, nr. 788 (agenda), Kamerstuk 19 637, nr. 5 (brief) en nr. 790.")).toEqual([
      "nr. 790 ? kst-32317-790 or kst-19637-790",
    ]);
  });

  it("of a stuk belongs to the dossier of which the text is itself a paper", () => {
    const foot = "\nTweede Kamer, vergaderjaar 2022–2023, 32 317, nr. 789 3\n";
    expect(meanings(`De leden vragen naar stuk nr. 12.${foot}`)).toEqual(["nr. 12 = kst-32317-12"]);
    expect(meanings("De leden vragen naar stuk nr. 12.")).toEqual([]);
  });

  it("of a stuk is the paper of that number that was cited before, wherever that was", () => {
    const debate = "Zij krijgt nr. 841 (32317).\n\nZij krijgt nr. 17 (36410).\n\n";
    expect(meanings(`${debate}De motie op stuk nr. 841 ontraad ik.`)).toEqual(["nr. 841 = kst-32317-841"]);
    expect(meanings(`${debate}De motie op stuk nr. 842 ontraad ik.`)).toEqual([]);
    expect(meanings(`${debate}Zij krijgt nr. 841 (19637).\n\nDe motie op stuk nr. 841 ontraad ik.`)).toEqual([
      "nr. 841 ? kst-32317-841 or kst-19637-841",
    ]);
  });

  it("of a stuk may belong to the one bill that a debate is about", () => {
    const head = "Aan de orde is het wetsvoorstel Wijziging van de Vreemdelingenwet 2000 (36703).\n\n";
    expect(meanings(`${head}In stemming komt het amendement-Podt (stuk nr. 31).`)).toEqual(["nr. 31 = kst-36703-31"]);
    const other = "Zie ook Kamerstuk 19 637, nr. 5.\n\n";
    expect(meanings(`${head}${other}In stemming komt het amendement-Podt (stuk nr. 31).`)).toEqual([]);
  });

  it("does not take its dossier from an item or a speaker before, nor from a number with its own dossier", () => {
    expect(meanings("gelet op Kamerstuk 35 483, nr. 68;\nover het stuk nr. 841 wordt gestemd")).toEqual([]);
    expect(meanings("Kamerstuk 35 483, nr. 68 dus.\nDe voorzitter:\nHet stuk nr. 841")).toEqual([]);
    expect(meanings("Eerst de motie op stuk nr. 68 (35483), daarna die op stuk nr. 841.")).toEqual([]);
  });

  it("behind a year or another count is no paper", () => {
    expect(meanings("Zie Kamerstuk 32 317, nr. 788; JB 2019, nr. 45; besluit van 12 mei 2010, nr. 1234.")).toEqual([]);
    expect(meanings("Zie Kamerstuk 32 317, nr. 788, waarin onder nr. 3 en in tabel 4, nr. 2, dit staat.")).toEqual([]);
    expect(meanings("Zie Kamerstuk 32 317, nr. 788, over de kamers (nr. 13) van het hotel.")).toEqual([]);
  });

  it("that counts something else is no paper", () => {
    expect(meanings("Zie Kamerstuk 32 317, nr. 788, vraag 3, en nr. 4 van de lijst.")).toEqual([]);
  });
});

describe("a motion by its movers", () => {
  const cited =
    "De motie van de leden Kröger en Piri over opvang in de regio (Kamerstuk 32 317, nr. 778) is aangenomen.";

  it("means the paper it was cited with", () => {
    expect(meanings(`${cited} Conform de motie Kröger en Piri en de motie-Kröger c.s. is dat gedaan.`)).toEqual([
      "motie Kröger en Piri = kst-32317-778",
      "motie-Kröger c.s. = kst-32317-778",
    ]);
  });

  it("is known however the name is written", () => {
    expect(meanings("De motie El Yassini c.s. (Kamerstuk 29 861, nr. 82). De motie-el-Yassini is uitgevoerd.")).toEqual(
      ["motie-el-Yassini = kst-29861-82"],
    );
  });

  it("may be named behind its paper", () => {
    expect(meanings("Zie Kamerstuk 32 317, nr. 12 (motie Piri). De motie Piri is uitgevoerd.")).toEqual([
      "motie Piri = kst-32317-12",
    ]);
  });

  it("is left open where two motions carry the name", () => {
    const text = `De motie Brekelmans (Kamerstuk 36 200 VI, nr. 23) en de motie van het lid Brekelmans (Kamerstuk 36 200 VI,
      nr. 24) gaan hierover, indachtig de motie Brekelmans.`;
    expect(meanings(text)).toEqual(["motie Brekelmans ? kst-36200-VI-23 or kst-36200-VI-24"]);
  });

  it("tells movers of one surname apart", () => {
    const both =
      "De motie-Inge van Dijk (Kamerstuk 19 637, nr. 11) en de motie-Jasper van Dijk (Kamerstuk 19 637, nr. 12).";
    expect(meanings(`${both} De motie-Jasper van Dijk is uitgevoerd.`)).toEqual([
      "motie-Jasper van Dijk = kst-19637-12",
    ]);
    expect(meanings(`${both} De motie-Van Dijk is uitgevoerd.`)).toEqual([
      "motie-Van Dijk ? kst-19637-11 or kst-19637-12",
    ]);
    expect(meanings("De motie-Van Dijk (Kamerstuk 19 637, nr. 11). De motie-Emiel van Dijk niet.")).toEqual([]);
  });

  it("tells subjects apart, and a motion that came later", () => {
    const first = "De motie Piri over opvang in de regio (Kamerstuk 32 317, nr. 12) is bekend.";
    expect(meanings(`${first} De motie Piri over opvang in de regio is uitgevoerd.`)).toEqual([
      "motie Piri = kst-32317-12",
    ]);
    expect(meanings(`${first} De motie Piri over de grensprocedure niet.`)).toEqual([]);
    expect(meanings(`${first} De gewijzigde motie Piri en de nieuwe motie Piri niet.`)).toEqual([]);
  });

  it("means nothing before it was cited, or by another mover", () => {
    expect(meanings(`De motie Piri is bekend. ${cited} De motie Becker en de motie van wantrouwen niet.`)).toEqual([]);
  });
});

describe("words that point back", () => {
  it("mean the one paper of that sort just before", () => {
    const text = "De brief van 8 november jl. (Kamerstuk 19 637, nr. 3005) meldt dit. Voornoemde brief is bekend.";
    expect(meanings(text)).toEqual(["Voornoemde brief = kst-19637-3005"]);
  });

  it("mean nothing where the paper is of another sort", () => {
    expect(meanings("De motie Piri (Kamerstuk 32 317, nr. 12) is bekend. Die brief niet.")).toEqual([]);
  });

  it("mean nothing where a paper speaks of itself, or a motion is being moved", () => {
    const letter = "Zie mijn brief van 23 oktober (Kamerstuk 19 637, nr. 1936).";
    expect(meanings(`${letter} Met deze brief ga ik daarop in. In deze brief staat meer.`)).toEqual([]);
    expect(meanings("Zie het amendement Piri (Kamerstuk 36 349, nr. 12). Dit amendement regelt iets.")).toEqual([]);
    expect(
      meanings(
        "gelet op de motie Piri (Kamerstuk 32 317, nr. 5).\nDe voorzitter:\nDeze motie is voorgesteld door Podt.",
      ),
    ).toEqual([]);
  });

  it("mean nothing across a paragraph", () => {
    expect(meanings("Zie Kamerstuk 32 317, nr. 12.\n\nDat Kamerstuk is bekend.")).toEqual([]);
  });

  it("are left open between two papers", () => {
    expect(meanings("Zie Kamerstuk 32 317, nr. 12 en Kamerstuk 19 637, nr. 5. In dat Kamerstuk staat het.")).toEqual([
      "dat Kamerstuk ? kst-32317-12 or kst-19637-5",
    ]);
  });
});

describe("an article of a law that is pointed at", () => {
  it("is of the law named just before", () => {
    expect(
      meanings("De Vreemdelingenwet 2000 geldt. Op grond van artikel 14, eerste lid, van die wet kan dat."),
    ).toEqual(["artikel 14, eerste lid, van die wet = BWBR0011823#14"]);
    const text = "Verordening (EU) 2019/1896 is herzien; de artikelen 3 en 4 van die verordening vervallen.";
    expect(meanings(text)).toEqual(["artikelen 3 = 32019R1896#3", "4 van die verordening = 32019R1896#4"]);
  });

  it("is of the law of that sort, where others are named too", () => {
    const text = "De Vreemdelingenwet 2000 en Richtlijn 2008/115/EG gelden. Zie artikel 59 van die wet.";
    expect(meanings(text)).toEqual(["artikel 59 van die wet = BWBR0011823#59"]);
  });

  it("is left open between two laws, and means nothing without one", () => {
    const text = "De Awb en de Vreemdelingenwet 2000 gelden. Zie artikel 59 van die wet.";
    expect(meanings(text)).toEqual(["artikel 59 van die wet ? BWBR0005537#59 or BWBR0011823#59"]);
    expect(meanings("Zie artikel 59 van die wet.")).toEqual([]);
    expect(meanings("De Vreemdelingenwet 2000 geldt. Artikel 59 van deze wet vervalt.")).toEqual([]);
  });
});

describe("the call of a footnote", () => {
  it("means what the note cites", () => {
    const text = "Zoals aangegeven in het BNC fiche1 ziet het kabinet dit.\n\n1 Kamerstuk 22 112, nr. 3442\n";
    expect(meanings(text)).toEqual(["1 = kst-22112-3442"]);
  });

  it("may stand in square brackets, or behind a full stop", () => {
    expect(meanings("Er zijn maatregelen[9].\n\n9 Zie Kamerstuk 36 410, nr. 31\n")).toEqual(["9 = kst-36410-31"]);
    expect(meanings("Uw Kamer is geïnformeerd.6\n\n6 Zie onder andere Kamerstuk 32 317, nr. 549\n")).toEqual([
      "6 = kst-32317-549",
    ]);
  });

  it("is left open where the note cites several papers", () => {
    const text = "Dit geldt in Noord-Afrika3 .\n\n3 Kamerstuk 21 501-20, nr. 1354 en Kamerstuk 32 317, nr. 523\n";
    expect(meanings(text)).toEqual(["3 ? kst-21501-20-1354 or kst-32317-523"]);
  });

  it("may belong to a note below the word Noot", () => {
    const text = "Zoals gemeld in de brief1 is dit zo.\n\nX Noot\n1\n\nKamerstuk 19 637, nr. 2302.\n";
    expect(meanings(text)).toEqual(["1 = kst-19637-2302"]);
  });

  it("is not the number of a name", () => {
    const notes = "\n\n2 Kamerstuk 32 813, nr. 12\n\n21 Kamerstuk 32 813, nr. 14\n\n27 Kamerstuk 32 813, nr. 16\n";
    expect(meanings(`De uitstoot van CO2 in de EU27 daalt, zegt JA21.${notes}`)).toEqual([]);
  });

  it("is not told where two places could be it", () => {
    expect(meanings("Het fiche1 en het besluit1 zijn bekend.\n\n1 Kamerstuk 22 112, nr. 3442\n")).toEqual([]);
  });

  it("says which paper a motion is", () => {
    const text = "Conform de motie El Yassini c.s.7 , en later de motie El Yassini.\n\n7 Kamerstuk 29 861, nr. 82\n";
    expect(meanings(text)).toEqual(["7 = kst-29861-82", "motie El Yassini = kst-29861-82"]);
  });
});

describe("a derived reference", () => {
  it("says how sure it is, what it was derived from, and what was filled in", () => {
    const text = "De motie Piri (Kamerstuk 32 317, nr. 12, p. 3). De motie Piri is uitgevoerd.";
    const derived = read(text).annotations.at(-1);
    expect(derived).toMatchObject({ confidence: 0.9, implied: ["dossiernummer", "ondernummer", "kamer"] });
    expect(derived).not.toHaveProperty("pages");
    const { start = 0, end = 0 } = (derived && "derivedFrom" in derived && derived.derivedFrom) || {};
    expect(text.slice(start, end)).toBe("Kamerstuk 32 317, nr. 12");
  });
});
