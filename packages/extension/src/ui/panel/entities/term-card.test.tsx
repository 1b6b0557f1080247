import type { Card } from "@kantlijn/core/cards";
import { describe, expect, it } from "vitest";
import { shownIdentifiers } from "../../../model/shown-identifiers.ts";
import { createOwnTerms } from "../../../settings/own-terms.ts";
import { click, draw, until } from "../../../testing/screen.ts";
import { aStorage } from "../../../testing/storage.ts";
import { TermCard } from "./term-card.tsx";
import { TermIdentifiers } from "./term-identifiers.tsx";

const BARE: Card = {
  id: "organisatie/eu-asielagentschap",
  kind: "organisatie",
  label: "EU-Asielagentschap",
  identifiers: [],
  sources: [],
};

const FULL: Card = {
  ...BARE,
  abbreviation: "EUAA",
  english: "European Union Agency for Asylum",
  description: "EU-agentschap dat lidstaten helpt bij asiel en opvang.",
  identifiers: [
    { scheme: "eurovoc", value: "8404" },
    { scheme: "iso3166num", value: "056" },
  ],
  validFrom: "2022-01-19",
  sources: [
    { of: "name", source: "https://euaa.europa.eu", checked: "2026-11-19" },
    { of: "description", source: "de naam" },
    { of: "description", source: "https://euaa.europa.eu/about-us", checked: "2026-11-20" },
  ],
};

function drawCard(card?: Card): Promise<HTMLElement> {
  const entity = { id: BARE.id, kind: "organisatie", written: "EUAA", count: 1, label: BARE.label } as const;
  return draw(<TermCard id="card" mark="organisatie" entity={card === undefined ? entity : { ...entity, card }} />);
}

const factsOf = (root: HTMLElement) =>
  [...root.querySelectorAll("dt")].map((name) => [name.textContent, name.nextElementSibling?.textContent]);

describe("the card of a term", () => {
  it("says what it is, its other names, since when, its numbers, and against what that was held", async () => {
    const root = await drawCard(FULL);
    expect(root.querySelector(".meta")?.textContent).toBe("Organisatie");
    expect(root.querySelector(".body")?.textContent).toBe("EU-agentschap dat lidstaten helpt bij asiel en opvang.");
    expect(factsOf(root)).toEqual([
      ["Afkorting", "EUAA"],
      ["Engels", "European Union Agency for Asylum"],
      ["Periode", "sinds 19 januari 2022"],
      ["Kenmerk", "EuroVoc 8404"],
      ["Bron", "euaa.europa.eu, nagezien op 20 november 2026"],
    ]);
    expect(root.querySelector("dd [lang=en]")?.textContent).toBe("European Union Agency for Asylum");
    expect(root.querySelector<HTMLAnchorElement>("dd a")?.href).toBe("https://euaa.europa.eu/about-us");
  });

  it.each([
    ["Vw 2000, art. 1", "Vw 2000, art. 1", []],
    ["bron: de naam", "bron: de naam", []],
    [
      "https://www.coa.nl/opvang (2024); https://vng.nl, blz. 3",
      "coa.nl (2024); vng.nl, blz. 3",
      ["https://www.coa.nl/opvang", "https://vng.nl/"],
    ],
    ["https://%, zonder site", "https://%, zonder site", []],
  ])("makes links of the addresses in a source: %s", async (source, shown, links) => {
    const root = await drawCard({ ...FULL, sources: [{ of: "description", source, checked: "2026-11-01" }] });
    expect(factsOf(root).at(-1)).toEqual(["Bron", `${shown}, nagezien op 1 november 2026`]);
    expect([...root.querySelectorAll<HTMLAnchorElement>("dd a")].map(({ href }) => href)).toEqual(links);
  });

  it("says plainly that nothing was checked", async () => {
    const root = await drawCard(BARE);
    expect(root.querySelector(".body")?.textContent).toBe("Nog niet nagezien: alleen de naam is bekend.");
    expect(factsOf(root)).toEqual([]);
  });

  it("tells of a person which offices they held, and when", async () => {
    const terms = [
      { role: "Staatssecretaris van Justitie en Veiligheid", start: "2017-10-26", end: "2019-05-21" },
      { role: "Burgemeester", start: "2021" },
    ];
    const root = await drawCard({ ...FULL, identifiers: [], validFrom: "2017-10-26", terms });
    expect(factsOf(root)[2]).toEqual([
      "Ambten",
      "Staatssecretaris van Justitie en Veiligheid, 26 oktober 2017 – 21 mei 2019Burgemeester, sinds 2021",
    ]);
    expect(root.textContent).not.toContain("Periode");
  });

  it("does not say that only the name is known where a number is too", async () => {
    const root = await drawCard({ ...BARE, identifiers: [{ scheme: "wikidata", value: "Q213107" }] });
    expect(root.querySelector(".body")).toBeNull();
    expect(factsOf(root)).toEqual([["Kenmerk", "Wikidata Q213107"]]);
  });

  it("says what showed that an ambiguous term means this", async () => {
    const entity = { id: BARE.id, kind: "organisatie", written: "EUAA", count: 1, label: BARE.label } as const;
    const root = await draw(
      <TermCard
        id="card"
        mark="organisatie"
        entity={{ ...entity, card: BARE, evidence: { form: "EUAA", rule: "words", words: "asielzoekers" } }}
      />,
    );
    expect(root.textContent).toContain("‘EUAA’ is zo herkend omdat in dezelfde alinea ‘asielzoekers’ staat.");
  });

  it("says that a term without a card is named by this text", async () => {
    expect((await drawCard()).textContent).toBe("OrganisatieZo genoemd in deze tekst.");
  });
});

describe("the numbers of a term", () => {
  it("lead to their page where there is one, under the name of its list", async () => {
    const root = await draw(
      <TermIdentifiers
        identifiers={shownIdentifiers([
          { scheme: "bwbr", value: "BWBR0011823", href: "https://wetten.overheid.nl/BWBR0011823" },
          { scheme: "stb", value: "Stb. 2000, 495" },
          { scheme: "tooi", value: "https://identifier.overheid.nl/tooi/id/oorg/oorg10039" },
        ])}
      />,
    );
    expect([...root.querySelectorAll("li")].map(({ textContent }) => textContent)).toEqual([
      "wetten.overheid.nl BWBR0011823",
      "Staatsblad 2000, 495",
      "TOOI oorg10039",
    ]);
    expect([...root.querySelectorAll("a")].map(({ href }) => href)).toEqual(["https://wetten.overheid.nl/BWBR0011823"]);
  });
});

describe("the card of the reader's own term", () => {
  const mine = (kept: readonly unknown[], edited: string[] = []) => ({
    list: createOwnTerms(aStorage({ "own-terms": kept })),
    edit: (id: string) => void edited.push(id),
  });
  const entity = { id: "eigen/asieldeal", kind: "eigen", written: "asieldeal", count: 1, label: "asieldeal" } as const;
  const DEAL = { id: entity.id, word: "asieldeal", variants: [], description: "Afspraak.", note: "Kijk na\nin mei" };

  it("tells what the reader wrote, as they wrote it, and leads to where it is changed", async () => {
    const edited: string[] = [];
    const root = await draw(<TermCard id="card" mark="eigen" entity={entity} mine={mine([DEAL], edited)} />);
    await until(() => expect(root.textContent).toContain("Afspraak."));
    expect(root.querySelector(".own-words")?.textContent).toBe("Kijk na\nin mei");
    await click(root, "button");
    expect(edited).toEqual(["eigen/asieldeal"]);
  });

  it("says so where the term was removed meanwhile", async () => {
    const root = await draw(<TermCard id="card" mark="eigen" entity={entity} mine={mine([])} />);
    await until(() => expect(root.textContent).toContain("staat niet meer in uw lijst"));
  });
});
