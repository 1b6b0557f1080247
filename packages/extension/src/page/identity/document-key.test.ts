import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentKeyOf } from "./document-key.ts";
import { normalAddressOf } from "./normal-address.ts";

const OB = "https://zoek.officielebekendmakingen.nl";
const TK = "https://www.tweedekamer.nl";

/** Addresses as they stand in public sources; each list is one document. The first is its most usual address. */
const DOCUMENTS: readonly (readonly [what: string, addresses: readonly string[]])[] = [
  [
    "a Kamerstuk",
    [
      `${OB}/kst-34334-17.html`,
      `${OB}/kst-34334-17`,
      `${OB}/kst-34334-17.pdf`,
      `${OB}/kst-34334-17.xml`,
      `${OB}/kst-34334-17.odt`,
      `${OB}/kst-34334-17/metadata.xml`,
      `${OB}/kst-34334-17/metadata_owms.xml`,
      `${OB}/behandelddossier/kst-34334-17.html`,
      `${OB}/behandelddossier/34334/kst-34334-17?resultIndex=3&sorttype=1&sortorder=4`,
      `${OB}/dossier/kst-34334-17.html`,
      `${OB}/KST-34334-17.HTML#IDAJK2CB`,
      "http://zoek.officielebekendmakingen.nl/kst-34334-17.html?zoekcriteria=%3fzkt%3dEenvoudig",
      "https://www.officielebekendmakingen.nl/kst-34334-17.html",
      "https://repository.overheid.nl/frbr/officielepublicaties/kst/34334/kst-34334-17/1/pdf/kst-34334-17.pdf",
      "https://repository.overheid.nl/frbr/officielepublicaties/kst/34334/kst-34334-17/1/xml/kst-34334-17.xml",
    ],
  ],
  ["a paper of a budget chapter", [`${OB}/kst-36600-VII-1.html`, `${OB}/kst-36600-vii-1.pdf`]],
  ["a reprint", [`${OB}/kst-27874-2-h1.html`, `${OB}/KST-27874-2-H1.pdf`]],
  ["an item of the Handelingen", [`${OB}/h-tk-20132014-54-5.html`, `${OB}/h-tk-20132014-54-5?grootte=4`]],
  ["answered questions", [`${OB}/ah-tk-20142015-991.html`, `${OB}/ah-tk-20142015-991.odt`]],
  ["a number of the Staatsblad", [`${OB}/stb-2023-160.html`, `${OB}/staatsblad/stb-2023-160.html`]],
  ["an attachment", [`${OB}/blg-1093410.pdf`, `${OB}/blg-1093410`]],
  [
    "a document of the Tweede Kamer",
    [
      `${TK}/kamerstukken/detail?id=2026D33108&did=2026D33108`,
      `${TK}/kamerstukken/detail?id=2026Z14788&did=2026D33108`,
      `${TK}/kamerstukken/brieven_regering/detail?did=2026D33108&id=2026Z14788`,
      `${TK}/downloads/document?id=2026D33108`,
      "http://tweedekamer.nl/kamerstukken/brieven_regering/detail/?id=2026Z14788&did=2026d33108&utm_source=mail",
    ],
  ],
  ["a case", [`${TK}/kamerstukken/detail?id=2015Z02376`]],
  [
    "a judgment",
    [
      "https://uitspraken.rechtspraak.nl/details?id=ECLI:NL:RBDHA:2025:6664",
      "https://uitspraken.rechtspraak.nl/details?id=ECLI%3ANL%3ARBDHA%3A2025%3A6664&showbutton=true&keyword=asiel&idx=2",
      "https://uitspraken.rechtspraak.nl/#!/details?id=ECLI:NL:RBDHA:2025:6664",
      "https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:RBDHA:2025:6664",
      "https://uitspraken.rechtspraak.nl/InzienDocument?id=ECLI:NL:RBDHA:2025:6664",
      "https://deeplink.rechtspraak.nl/uitspraak?id=ecli:nl:rbdha:2025:6664",
      "https://data.rechtspraak.nl/uitspraken/content?id=ECLI:NL:RBDHA:2025:6664",
    ],
  ],
  [
    "a law, at any date",
    [
      "https://wetten.overheid.nl/BWBR0011823",
      "https://wetten.overheid.nl/BWBR0011823/",
      "https://wetten.overheid.nl/BWBR0011823/2024-01-01",
      "https://wetten.overheid.nl/BWBR0011823/2024-01-01/0#Hoofdstuk3",
      "http://wetten.overheid.nl/BWBR0011823/geldigheidsdatum_13-11-2013",
      "https://wetten.overheid.nl/jci1.3:c:BWBR0011823&artikel=64&g=2024-01-01",
    ],
  ],
  [
    "an act of the Union in Dutch",
    [
      "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32019R1896",
      "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=celex%3A32019R1896",
      "https://eur-lex.europa.eu/legal-content/NL/TXT/HTML/?uri=CELEX:32019R1896&from=EN",
      "https://eur-lex.europa.eu/legal-content/NL/TXT/PDF/?uri=CELEX:32019R1896",
      "https://eur-lex.europa.eu/legal-content/NL/ALL/?uri=CELEX:32019R1896",
      "https://eur-lex.europa.eu/eli/reg/2019/1896/oj/nld",
    ],
  ],
  ["the same act in English", ["https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32019R1896"]],
  ["the same act in the reader's own language", ["https://eur-lex.europa.eu/eli/reg/2019/1896/oj"]],
  ["its consolidated text", ["https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:02019R1896-20240711"]],
  ["a summary of it", ["https://eur-lex.europa.eu/legal-content/NL/LSU/?uri=CELEX:32019R1896"]],
  [
    "a document that was made public",
    [
      "https://open.overheid.nl/documenten/ronl-dd12795b-eaa8-4e23-b552-96ef285cb9ad",
      "https://open.overheid.nl/documenten/ronl-dd12795b-eaa8-4e23-b552-96ef285cb9ad/pdf",
      "https://open.overheid.nl/documenten/ronl-dd12795b-eaa8-4e23-b552-96ef285cb9ad/file",
      "https://open.overheid.nl/Details/ronl-dd12795b-eaa8-4e23-b552-96ef285cb9ad/1#panel-tekst",
      "https://open.overheid.nl/repository/ronl-dd12795b-eaa8-4e23-b552-96ef285cb9ad/1/pdf/handleiding.pdf",
    ],
  ],
  [
    "a letter of the government",
    [
      "https://www.rijksoverheid.nl/documenten/kamerstukken/2023/07/05/tk-drugstoerisme",
      "https://www.rijksoverheid.nl/documenten/kamerstukken/2023/07/05/tk-drugstoerisme/?utm_source=x",
      "https://www.rijksoverheid.nl/binaries/rijksoverheid/documenten/kamerstukken/2023/07/05/tk-drugstoerisme/tk-drugstoerisme.pdf",
    ],
  ],
  [
    "an attachment to that letter",
    [
      "https://www.rijksoverheid.nl/binaries/rijksoverheid/documenten/kamerstukken/2023/07/05/tk-drugstoerisme/bijlage.pdf",
    ],
  ],
  [
    "a page of the Eerste Kamer",
    [
      "https://www.eerstekamer.nl/overig/20230317/nza_rapport_verkenning_in_en/document",
      "https://www.eerstekamer.nl/nonav/overig/20230317/nza_rapport_verkenning_in_en/document",
    ],
  ],
  // The same words on a host we do not know say nothing of an official publication.
  ["a page elsewhere", ["https://www.ind.nl/kst-34334-17.html"]],
  ["the list of a dossier", [`${OB}/dossier/34334`]],
  ["a search", [`${OB}/resultaten?q=kst-34334-17`]],
  ["what is told about a law", ["https://wetten.overheid.nl/BWBR0011823/2024-01-01/0/informatie"]],
];

describe("the key of a document", () => {
  it.each(DOCUMENTS)("is the same at every address of %s", (_, addresses) => {
    expect(new Set(addresses.map(documentKeyOf)).size).toBe(1);
  });

  it("is another for each other document", () => {
    const keys = DOCUMENTS.map(([, [first = ""]]) => documentKeyOf(first));
    expect(new Set(keys).size).toBe(DOCUMENTS.length);
  });

  it("is, where a paper is read as a page, the address under which notes were kept before the sites had rules", () => {
    const read = [
      `${OB}/kst-34334-17.html`,
      `${TK}/kamerstukken/detail?id=2026D33108&did=2026D33108`,
      "https://uitspraken.rechtspraak.nl/details?id=ECLI:NL:RBDHA:2025:6664",
      "https://wetten.overheid.nl/BWBR0011823",
      "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32019R1896",
      "https://www.rijksoverheid.nl/documenten/kamerstukken/2023/07/05/tk-drugstoerisme",
    ];
    expect(read.map(documentKeyOf)).toEqual(read.map(normalAddressOf));
  });

  it("is an address that a note can keep", () => {
    for (const address of DOCUMENTS.flatMap(([, addresses]) => addresses)) {
      expect(URL.canParse(documentKeyOf(address))).toBe(true);
    }
  });

  it("is its own key, as an address that is none is", () => {
    for (const address of DOCUMENTS.flatMap(([, addresses]) => addresses)) {
      expect(documentKeyOf(documentKeyOf(address))).toBe(documentKeyOf(address));
    }
    expect(documentKeyOf("geen adres")).toBe("geen adres");
  });
});

const dossier = fc.tuple(fc.integer({ min: 10_000, max: 37_999 }), fc.constantFrom("", "-VI", "-XX", "-20", "-A"));
const kamerstuk = fc
  .tuple(dossier, fc.oneof(fc.integer({ min: 1, max: 4_000 }).map(String), fc.constantFrom("A", "B", "AB", "C")))
  .map(([[number, addition], paper]) => `kst-${number}${addition}-${paper}`);
const handelingen = fc
  .tuple(fc.constantFrom("tk", "ek"), fc.integer({ min: 1995, max: 2026 }), fc.nat(120), fc.nat(40))
  .map(([chamber, year, sitting, item]) => `h-${chamber}-${year}${year + 1}-${sitting}-${item}`);
const journal = fc
  .tuple(
    fc.constantFrom("stb", "stcrt", "trb"),
    fc.integer({ min: 1995, max: 2026 }),
    fc.integer({ min: 1, max: 70_000 }),
  )
  .map((parts) => parts.join("-"));
const reprint = fc.tuple(kamerstuk, fc.constantFrom("h1", "n1", "b2")).map((parts) => parts.join("-"));
const publication = fc.oneof(kamerstuk, handelingen, journal, reprint);

const variant = fc.constantFrom<((id: string) => string)[]>(
  (id) => `${OB}/${id}.html`,
  (id) => `${OB}/${id}.pdf?utm_source=x`,
  (id) => `${OB}/${id.toUpperCase()}#deel`,
  (id) => `${OB}/behandelddossier/1/${id}?resultIndex=2`,
  (id) => `https://repository.overheid.nl/frbr/officielepublicaties/x/y/${id}/1/xml/${id}.xml`,
);

describe("any two addresses", () => {
  it("have one key where they are of one publication", () => {
    fc.assert(
      fc.property(publication, variant, variant, (id, one, other) => {
        expect(documentKeyOf(one(id))).toBe(documentKeyOf(other(id)));
      }),
    );
  });

  it("have two keys where they are of two publications", () => {
    fc.assert(
      fc.property(publication, publication, variant, variant, (first, second, one, other) => {
        fc.pre(first !== second);
        expect(documentKeyOf(one(first))).not.toBe(documentKeyOf(other(second)));
      }),
    );
  });

  it("have two keys where they are of two documents of the Tweede Kamer, in one case or not", () => {
    const number = fc.integer({ min: 10_000, max: 99_999 }).map((digits) => `2026D${digits}`);
    fc.assert(
      fc.property(number, number, number, (first, second, own) => {
        fc.pre(first !== second);
        const at = (did: string) => documentKeyOf(`${TK}/kamerstukken/detail?id=${own.replace("D", "Z")}&did=${did}`);
        expect(at(first)).not.toBe(at(second));
      }),
    );
  });
});

describe("junk", () => {
  const hosts = fc.constantFrom(
    ...["zoek.officielebekendmakingen.nl", "repository.overheid.nl", "www.tweedekamer.nl", "wetten.overheid.nl"],
    ...[
      "uitspraken.rechtspraak.nl",
      "eur-lex.europa.eu",
      "open.overheid.nl",
      "www.rijksoverheid.nl",
      "www.eerstekamer.nl",
    ],
  );
  const path = fc.array(
    fc.oneof(fc.string(), fc.constantFrom("/", "//", "%", "%zz", "#!/", "#!//", "?id=", "kst-", "/nonav/")),
  );

  it("never throws, and its key is its own key", () => {
    fc.assert(
      fc.property(hosts, path, (host, parts) => {
        const key = documentKeyOf(`https://${host}/${parts.join("")}`);
        expect(documentKeyOf(key)).toBe(key);
      }),
      { numRuns: 2_000 },
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typeof documentKeyOf(text)).toBe("string");
      }),
    );
  });

  it("of a long path takes no time", () => {
    const long = `${OB}/${"kst-".repeat(20_000)}`;
    expect(documentKeyOf(long)).toBe(normalAddressOf(long));
  });
});
